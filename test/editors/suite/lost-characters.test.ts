import * as assert from 'assert';
import * as vscode from 'vscode';
import { apply, closeAll, codes, findingOf, fixTitled, open, say } from './editor';
import { until } from './until';

const NAME = '乱码工作总结.txt';
const WHOLE = '一、巡查\n全镇组织护林员召开会议xx次。\n';
/** The same in GB18030, and the characters that the test adds. */
const BYTES = 'd2bba1a2d1b2b2e90ac8abd5f2d7e9d6afbba4c1d6d4b1d5d9bfaabbe1d2e97878b4cea1a30a';
const ADDED = { text: '好。', bytes: 'bac3a1a3' };

suite('a text that was opened in the wrong encoding', () => {
  const address = () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, NAME);
  };

  setup(async () => vscode.workspace.fs.writeFile(address(), fromHex(BYTES)));
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(address());
  });

  test('is whole again after its only fix, and is saved in its own encoding', async () => {
    const { document } = await open(NAME);
    await until('the warning', () => codes(document).includes('leftover/lost-characters'));
    const { range } = findingOf(document, 'leftover/lost-characters');
    await apply(await fixTitled(document, range, say('以 GB18030 重新打开', 'Reopen with the encoding GB18030')));

    const reopened = await until('the text', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText() === WHOLE && active;
    });
    await until('the gap alone', () => {
      const found = codes(reopened.document);
      return found.includes('gap/placeholder') && !found.includes('leftover/lost-characters');
    });
    assert.strictEqual(reopened.document.isDirty, false);
    assert.strictEqual(hexOf(await vscode.workspace.fs.readFile(address())), BYTES);

    await reopened.edit(edit => edit.insert(reopened.document.lineAt(2).range.start, ADDED.text));
    assert.ok(await reopened.document.save());
    assert.strictEqual(hexOf(await vscode.workspace.fs.readFile(address())), BYTES + ADDED.bytes);
  });
});

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], byte => parseInt(byte, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
