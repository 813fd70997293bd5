import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  findings,
  fixTitled,
  lineOf,
  open,
  rangeOf,
  say,
  SUMMARY,
  type,
  undo,
  untilFindings,
} from './editor';
import { answerInput, hasKeyboard } from './keyboard';
import { until } from './until';

const GAPPED =
  '（一）布好回收网点。在小区门口安装回收箱__个，设立临时回收点xx处，配备清运车辆　　台，回收旧衣旧鞋xx吨。';
const FULL = '（一）布好回收网点。在小区门口安装回收箱36个，设立临时回收点14处，配备清运车辆5台，回收旧衣旧鞋82吨。';

/** The summary with its findings, the text as it was, and the line with four gaps. */
async function openSummary() {
  const editor = await open(SUMMARY);
  const { document } = editor;
  await untilFindings(document);
  const original = document.getText();
  return {
    editor,
    document,
    original,
    source: lineOf(document, FULL),
    line: () => document.lineAt(lineOf(document, '三、补充材料') + 1).text,
    undone: async () => {
      await undo();
      assert.strictEqual(document.getText(), original);
    },
  };
}

suite('filling', () => {
  teardown(closeAll);

  test('a gap is filled from the same paragraph elsewhere, and one undo restores the text', async () => {
    const { document, source, line, undone } = await openSummary();
    const gap = rangeOf(document, '__');
    const title = say(`填入 36（第 ${source} 行同一段落）`, `Fill in 36 (line ${source}, the same paragraph)`);
    const fix = await fixTitled(document, gap, title);
    assert.strictEqual(fix.isPreferred, true);
    await apply(fix);
    assert.strictEqual(line(), GAPPED.replace('__', '36'));
    await undone();
  });

  test('the editor’s own command applies the preferred fix, and the finding goes', async () => {
    const { editor, document, line, undone } = await openSummary();
    const before = findings(document).length;
    const { start } = rangeOf(document, '__');
    editor.selection = new vscode.Selection(start, start);
    await until('the fix is applied', async () => {
      if (!line().includes('36个')) await vscode.commands.executeCommand('editor.action.autoFix');
      return line() === GAPPED.replace('__', '36');
    });
    await until('one finding less', () => findings(document).length === before - 1);
    await undone();
    await until('the finding is back', () => findings(document).length === before);
  });

  test('all gaps of a paragraph are filled in one step', async () => {
    const { document, source, line, undone } = await openSummary();
    const title = say(`按第 ${source} 行补全本段 4 处`, `Fill in 4 gaps of this paragraph from line ${source}`);
    await apply(await fixTitled(document, rangeOf(document, '__'), title));
    assert.strictEqual(line(), FULL);
    await undone();
  });

  test('the gaps of a sentence are filled by hand, from tab stop to tab stop', async () => {
    const { editor, document, original, line } = await openSummary();
    const gap = rangeOf(document, '__');
    const title = say('手工填写本句 4 处', 'Fill in the 4 gaps of this sentence by hand');
    await apply(await fixTitled(document, gap, title));
    assert.strictEqual(document.getText(), original);
    for (const [index, figure] of ['31', '12', '4', '70'].entries()) {
      if (index > 0) await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await until('a gap is selected', () => !editor.selection.isEmpty);
      await type(figure);
    }
    assert.strictEqual(line(), FULL.replace('36', '31').replace('14', '12').replace('5台', '4台').replace('82', '70'));
  });

  test('equal gaps are offered together with their number', async () => {
    const { document } = await openSummary();
    const title = say('全文 2 处“xx区”都填…', 'Fill in all 2 “xx区” of the text…');
    const fix = await fixTitled(document, rangeOf(document, 'xx', 3), title);
    assert.strictEqual(fix.command?.command, 'zongjie.fillEqual');
    assert.strictEqual(fix.isPreferred ?? false, false);
  });

  if (hasKeyboard) {
    test('equal gaps are filled with one answer, and one undo restores the text', async () => {
      const { document, original, undone } = await openSummary();
      const title = say('全文 2 处“xx区”都填…', 'Fill in all 2 “xx区” of the text…');
      const filling = apply(await fixTitled(document, rangeOf(document, 'xx', 3), title));
      answerInput('河东');
      await filling;
      assert.strictEqual(document.getText(), original.replaceAll('xx区', '河东区'));
      await undone();
    });

    test('an answer that comes after the text has changed is refused', async () => {
      const { document, editor } = await openSummary();
      const title = say('全文 2 处“xx区”都填…', 'Fill in all 2 “xx区” of the text…');
      const fix = await fixTitled(document, rangeOf(document, 'xx', 3), title);
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '（初稿）'));
      const changed = document.getText();
      const filling = apply(fix);
      answerInput('河东');
      await filling;
      assert.strictEqual(document.getText(), changed);
    });
  }
});
