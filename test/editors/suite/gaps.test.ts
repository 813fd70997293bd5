import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, findingOf, findings, lineOf, messages, open, rangeOf, say, SUMMARY, untilFindings } from './editor';
import { until } from './until';

suite('gaps', () => {
  teardown(closeAll);

  test('are listed by what is missing', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const listed = messages(document);
    for (const thing of ['回收箱（个）', '临时回收点（处）', '车辆（台）', '旧衣旧鞋（吨）', '讲解活动（场）']) {
      assert.ok(
        listed.some(
          message => message.startsWith(say('待填 数量：', 'To fill in, figure: ')) && message.endsWith(thing),
        ),
        `${thing} in ${listed.join(' | ')}`,
      );
    }
  });

  test('carry the code of their rule with a link to its page', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const gap = findingOf(document, 'gap/placeholder');
    assert.ok(typeof gap.code === 'object');
    const page = await vscode.workspace.fs.readFile(gap.code.target);
    assert.ok(page.length > 0);
  });

  test('are visited in turn, around the end of the text, forwards and backwards', async () => {
    const editor = await open(SUMMARY);
    const { document } = editor;
    await untilFindings(document);
    const gaps = findings(document)
      .filter(({ code }) => typeof code === 'object' && code.value === 'gap/placeholder')
      .map(({ range }) => range);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const direction of ['next', 'previous']) {
      const order = direction === 'next' ? [...gaps, gaps[0]] : [...gaps].reverse();
      for (const gap of order) {
        await vscode.commands.executeCommand(`zongjie.${direction}Gap`);
        await until('the gap is selected', () => gap && editor.selection.isEqual(gap));
      }
    }
  });

  test('tell what they are on hovering', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const text = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, '__个').start,
      );
      const shown = hovers
        .flatMap(({ contents }) => contents)
        .map(part => (part instanceof vscode.MarkdownString ? part.value.replaceAll('&nbsp;', ' ') : ''));
      return shown.length > 0 && shown.join('\n');
    });
    assert.match(
      text,
      new RegExp(say(`36.*第 ${lineOf(document, '36个')} 行`, `36.*line ${lineOf(document, '36个')}`), 's'),
    );
  });
});
