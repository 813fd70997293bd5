import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, openText, undo, untilFindings } from './editor';
import { until } from './until';

const SKIPPED = '一、走访\n走访35户。\n三、整改\n逐项销号。\n四、回访\n逐户回访。\n';
const RENUMBERED = SKIPPED.replace('三、', '二、').replace('四、', '三、');

async function at(editor: vscode.TextEditor, line: number): Promise<void> {
  const place = new vscode.Position(line, 0);
  editor.selection = new vscode.Selection(place, place);
  await untilFindings(editor.document);
}

suite('changing the structure', () => {
  teardown(closeAll);

  test('a section moves up with its text, its number and the cursor, in one step to undo', async () => {
    const editor = await openText(SKIPPED, 'zongjie');
    await at(editor, 4);
    await vscode.commands.executeCommand('zongjie.moveSectionUp');
    const moved = '一、走访\n走访35户。\n三、回访\n逐户回访。\n四、整改\n逐项销号。\n';
    assert.strictEqual(editor.document.getText(), moved);
    assert.strictEqual(editor.selection.active.line, 2);
    await undo();
    assert.strictEqual(editor.document.getText(), SKIPPED);
  });

  test('what reaches beyond the section is shown first, all of it ticked, and written in one step', async () => {
    const editor = await openText(SKIPPED, 'zongjie');
    await at(editor, 0);
    const command = { do: 'renumber', scope: 'document' };
    const changing = vscode.commands.executeCommand('zongjie.renumber', { command });
    await until('the preview takes the answer', async () => {
      assert.ok([SKIPPED, RENUMBERED].includes(editor.document.getText()), editor.document.getText());
      await vscode.commands.executeCommand('refactorPreview.apply');
      return editor.document.getText() === RENUMBERED;
    });
    await changing;
    await vscode.window.showTextDocument(editor.document);
    await undo();
    assert.strictEqual(editor.document.getText(), SKIPPED);
  });

  test('a preview that is turned away changes nothing', async () => {
    const editor = await openText(SKIPPED, 'zongjie');
    await at(editor, 0);
    const command = { do: 'renumber', scope: 'document' };
    let isDone = false;
    const changing = Promise.resolve(vscode.commands.executeCommand('zongjie.renumber', { command })).finally(
      () => (isDone = true),
    );
    await until('the preview is gone', async () => {
      await vscode.commands.executeCommand('refactorPreview.discard');
      return isDone;
    });
    await changing;
    assert.strictEqual(editor.document.getText(), SKIPPED);
  });
});

suite('cleaning up pasted text', () => {
  teardown(closeAll);

  test('shows every change by its name and writes them in one step to undo', async () => {
    const pasted = '街道走访工作总结\n一、走访\n走访35户,登记12件。\n分享到：\n二、整改\n逐项销号。\n';
    const editor = await openText(pasted, 'zongjie');
    const cleaned = pasted.replace(',', '，').replace('分享到：\n', '');
    const cleaning = vscode.commands.executeCommand('zongjie.cleanText');
    await until('the preview takes the answer', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      return editor.document.getText() === cleaned;
    });
    await cleaning;
    await vscode.window.showTextDocument(editor.document);
    await undo();
    assert.strictEqual(editor.document.getText(), pasted);
  });
});

suite('换年检查', () => {
  teardown(closeAll);

  test('offers all changes in one preview, the sure ones ticked', async () => {
    const old = '街道2025年工作总结\n2025年，走访35户。\n去年走访30户。\n2026年计划走访40户。\n';
    const editor = await openText(old, 'zongjie');
    const fresh = old.replaceAll('2026', '2027').replaceAll('2025', '2026');
    const checking = vscode.commands.executeCommand('zongjie.checkYear');
    await until('the sure changes are made', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await vscode.commands.executeCommand('refactorPreview.apply');
      return editor.document.getText() === fresh;
    });
    await checking;
  });
});
