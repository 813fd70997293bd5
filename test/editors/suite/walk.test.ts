import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, open, rangeOf, say, SUMMARY, undo, untilFindings } from './editor';
import { answerInput, hasKeyboard } from './keyboard';
import { until } from './until';

/** The summary, and a walk through its seven gaps that begins at a text's first place or at the top. */
async function startWalk(from?: string) {
  const editor = await open(SUMMARY);
  const { document } = editor;
  await untilFindings(document);
  const start = from === undefined ? new vscode.Position(0, 0) : rangeOf(document, from).start;
  editor.selection = new vscode.Selection(start, start);
  return {
    editor,
    document,
    original: document.getText(),
    ended: vscode.commands.executeCommand('zongjie.fillGaps'),
    /** Waits until a gap is the one that is asked about. */
    asked: (range: vscode.Range) => until('the gap is selected', () => editor.selection.isEqual(range)),
  };
}

/** The gap at the beginning of the nth `xx区`. */
function gapOf(document: vscode.TextDocument, name: string, nth: number): vscode.Range {
  const { start } = rangeOf(document, name, nth);
  return new vscode.Range(start, start.translate(0, 2));
}

const leave = () => answerInput('', ['Escape']);

if (hasKeyboard) {
  suite('填写数据', () => {
    teardown(closeAll);

    test('fills what is typed, takes the preferred offer on Return, and each is an undo step', async () => {
      const { document, original, ended, asked } = await startWalk();
      await asked(rangeOf(document, '__'));
      answerInput('31');
      await until('the first gap is filled', () => document.getText() === original.replace('__', '31'));
      const first = document.getText();
      await asked(rangeOf(document, 'xx'));
      answerInput('', ['Enter'], say('填入 14（', 'Fill in 14 ('));
      await until('the second gap is filled', () => document.getText() === first.replace('xx处', '14处'));
      await asked(gapOf(document, '　　台', 0));
      leave();
      await ended;
      await undo();
      assert.strictEqual(document.getText(), first);
      await undo();
      assert.strictEqual(document.getText(), original);
    });

    test('skips where nothing is offered, goes back, and is taken up again where it was left', async () => {
      const { document, editor, original, ended, asked } = await startWalk('xx区');
      const [first, second] = [gapOf(document, 'xx区', 0), gapOf(document, 'xx区', 1)];
      await asked(first);
      answerInput('', ['Enter'], say('跳过', 'Skip'));
      await asked(second);
      answerInput('', ['ArrowDown', 'Enter'], say('回到上一处', 'Back to the previous gap'));
      await asked(first);
      leave();
      await ended;
      const resumed = vscode.commands.executeCommand('zongjie.fillGaps');
      answerInput('', ['Enter'], say('跳过', 'Skip'));
      await asked(second);
      leave();
      await resumed;
      assert.strictEqual(document.getText(), original);
      assert.ok(editor.selection.isEqual(second));
    });

    test('takes values that are typed in one go, and keeps the keyboard when the last is undone', async () => {
      const { document, original, ended, asked } = await startWalk();
      await asked(rangeOf(document, '__'));
      const third = gapOf(document, '　　台', 0);
      answerInput('31');
      answerInput('16');
      const both = original.replace('__', '31').replace('xx处', '16处');
      await until('both gaps are filled', () => document.getText() === both);
      await asked(third);
      answerInput('', ['PageDown', 'ArrowUp', 'Enter'], say('撤销刚填的', 'Undo the last fill'));
      await until('the second gap is open again', () => document.getText() === original.replace('__', '31'));
      answerInput('', ['Enter'], say('填入 14（', 'Fill in 14 ('));
      await until('the offer is in', () => document.getText() === both.replace('16处', '14处'));
      await asked(third);
      leave();
      await ended;
    });

    test('fills all gaps that stand for the same with one answer', async () => {
      const { document, original, ended } = await startWalk('xx区');
      answerInput(
        '河东',
        ['ArrowDown', 'Enter'],
        say('全文 2 处“xx区”都填“河东”', 'Fill in “河东” for all 2 “xx区” of the text'),
      );
      await until('both are filled', () => document.getText() === original.replaceAll('xx区', '河东区'));
      // Behind the last gap the walk asks whether to begin again with what was left out.
      answerInput('', ['Escape'], say('结束', 'Finish'));
      await ended;
      await undo();
      assert.strictEqual(document.getText(), original);
    });

    test('writes nothing when the text has changed since the gap was shown, and shows it again', async () => {
      const { editor, document, ended, asked } = await startWalk();
      await asked(rangeOf(document, '__'));
      await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '（初稿）'));
      const changed = document.getText();
      answerInput('31', ['Enter'], say('填入“31”', 'Fill in “31”'));
      answerInput('', ['Escape'], say('跳过', 'Skip'));
      await ended;
      assert.strictEqual(document.getText(), changed);
    });
  });
}
