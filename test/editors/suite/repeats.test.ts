import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  findingOf,
  fixTitled,
  lineOf,
  open,
  rangeOf,
  say,
  SUMMARY,
  undo,
  untilFindings,
} from './editor';
import { until } from './until';

const REPEATED = '一是部分点位清运不够及时';

async function openRepeat() {
  const editor = await open(SUMMARY);
  const { document } = editor;
  await untilFindings(document);
  return {
    editor,
    document,
    at: rangeOf(document, REPEATED, 1),
    first: lineOf(document, REPEATED),
    second: lineOf(document, REPEATED, 1),
  };
}

suite('a repeated paragraph', () => {
  teardown(closeAll);

  test('is reported with the place where it stands first', async () => {
    const { document, first, second } = await openRepeat();
    const repeat = findingOf(document, 'repeat/paragraph');
    assert.strictEqual(repeat.range.start.line + 1, second);
    assert.match(repeat.message, new RegExp(say(`^与第 ${first} 行`, `^Same as line ${first}`)));
    assert.strictEqual(repeat.relatedInformation?.[0]?.location.range.start.line, first - 1);
  });

  test('is deleted with its line, and one undo restores the text', async () => {
    const { document, at, first, second } = await openRepeat();
    const original = document.getText();
    const lines = document.lineCount;
    const title = say(`删除第 ${second} 行（与第 ${first} 行相同）`, `Delete line ${second} (same as line ${first})`);
    await apply(await fixTitled(document, at, title));
    assert.strictEqual(document.lineCount, lines - 1);
    assert.strictEqual(document.getText().split(REPEATED).length, 2);
    await undo();
    assert.strictEqual(document.getText(), original);
  });

  test('leads to the first one', async () => {
    const { editor, document, at, first, second } = await openRepeat();
    editor.selection = new vscode.Selection(at.start, at.start);
    const title = say(
      `转到第 ${first} 行（第一次出现，与第 ${second} 行相同）`,
      `Go to line ${first} (where line ${second} stands first)`,
    );
    await apply(await fixTitled(document, at, title));
    await until('the first one is selected', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && active.selection.start.line === first - 1;
    });
  });
});
