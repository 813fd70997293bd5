import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, lineOf, open, outline, rangeOf, say, SUMMARY } from './editor';
import { until } from './until';

interface Tree {
  readonly [name: string]: Tree;
}

const namesOf = (symbols: readonly vscode.DocumentSymbol[]): Tree =>
  Object.fromEntries(symbols.map(({ name, children }) => [name, namesOf(children)]));

const untilOutline = (document: vscode.TextDocument) =>
  until('the outline', async () => {
    const symbols = await outline(document);
    return symbols && symbols.length > 0 && symbols;
  });

suite('the outline', () => {
  teardown(closeAll);

  test('nests the sections of a summary, those inside a line too', async () => {
    const { document } = await open(SUMMARY);
    assert.deepStrictEqual(namesOf(await untilOutline(document)), {
      柳溪街道2026年旧衣回收工作总结: {
        '一、主要做法': { '（一）布好回收网点': {}, '（二）讲清旧衣去向': {} },
        '二、存在的问题': {
          '一是部分点位清运不够及时，箱体外时有旧衣堆放': {},
          '二是可再用衣物的分拣力量不足，转赠周期偏长': {},
        },
        '三、补充材料': {
          '（一）布好回收网点': {},
          '（二）讲清旧衣去向': {},
        },
        '四、下一步打算': {
          '一是部分点位清运不够及时，箱体外时有旧衣堆放': {},
          '二是可再用衣物的分拣力量不足，转赠周期偏长': {},
        },
      },
    });
  });

  test('says how many gaps are open in a section', async () => {
    const { document } = await open(SUMMARY);
    const [summary] = await untilOutline(document);
    const details = new Map(summary?.children.map(({ name, detail }) => [name, detail]));
    assert.match(details.get('三、补充材料') ?? '', new RegExp(say('^待填 5', '^5 ')));
    assert.doesNotMatch(details.get('二、存在的问题') ?? '', new RegExp(say('待填', 'fill')));
  });

  test('has the sections of the sample on which a new reader starts', async () => {
    const { document } = await open('2026年工作总结.txt');
    const [whole] = await untilOutline(document);
    const parts = whole?.children ?? [];
    assert.ok(parts[0]?.name.includes('篇一') && parts[1]?.name.includes('篇二'));
    for (const { children } of parts) {
      const names = children.map(({ name }) => name);
      assert.deepStrictEqual(names, ['一、主要做法及成效', '二、存在的问题', '三、下一步工作打算']);
    }
  });

  test('folds the sections', async () => {
    const { document } = await open(SUMMARY);
    const wanted = [lineOf(document, '一、主要做法'), lineOf(document, '（二）讲清旧衣去向')];
    const folds = await until('folding', async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return ranges?.map(({ start, end }) => [start + 1, end + 1]);
    });
    assert.deepStrictEqual(
      folds.find(([start]) => start === wanted[0]),
      wanted,
    );
  });

  test('widens the selection from clause to sentence to paragraph to section', async () => {
    const editor = await open(SUMMARY);
    await untilOutline(editor.document);
    const at = rangeOf(editor.document, '设立临时回收点14处').start;
    const ranges = await until('selection ranges', async () => {
      const [chain] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        editor.document.uri,
        [at],
      );
      const found: string[] = [];
      for (let range = chain; range; range = range.parent!) found.push(editor.document.getText(range.range));
      return found.length > 1 && found;
    });
    const paragraph = editor.document.lineAt(at.line).text;
    assert.ok(ranges.includes(paragraph), 'the paragraph is one of the steps');
    assert.ok(
      ranges.some(text => text.startsWith('一、主要做法') && text.includes('布袋4500个。')),
      'the section is one of the steps',
    );
  });

  test('finds sections by name among the open summaries', async () => {
    await untilOutline((await open(SUMMARY)).document);
    const found = await until('workspace symbols', async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '讲清旧衣',
      );
      return symbols.length > 0 && symbols;
    });
    assert.ok(found.every(({ name }) => name.includes('讲清旧衣去向')));
  });
});
