import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, open, SUMMARY, undo, untilFindings } from './editor';

suite('去标识 and 还原', () => {
  teardown(closeAll);

  test('take figures and names out, keep them in a file, and put them back into a text that has moved on', async () => {
    const editor = await open(SUMMARY);
    const { document } = editor;
    await untilFindings(document);
    const original = document.getText();
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const table = vscode.Uri.joinPath(folder, '对照表.json').toString();

    await vscode.commands.executeCommand('zongjie.maskText', { kinds: ['figure', 'place'], words: [], to: table });
    const masked = document.getText();
    for (const shown of ['柳溪', '36个', '82吨', '4500个']) assert.ok(!masked.includes(shown), shown);
    assert.ok(masked.includes('安装回收箱{{数字1}}个'));

    await vscode.window.showTextDocument(document, editor.viewColumn);
    await undo();
    assert.strictEqual(document.getText(), original);
    await vscode.commands.executeCommand('redo');
    assert.strictEqual(document.getText(), masked);

    await (
      await vscode.window.showTextDocument(document, editor.viewColumn)
    ).edit(edit => edit.insert(new vscode.Position(1, 0), '（征求意见稿）'));
    await vscode.commands.executeCommand('zongjie.restoreText', { from: [table] });
    assert.strictEqual(document.getText(), original.replace('\n', '\n（征求意见稿）'));
  });
});
