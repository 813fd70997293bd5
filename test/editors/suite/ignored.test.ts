import * as assert from 'assert';
import * as vscode from 'vscode';
import { apply, closeAll, codes, fixesAt, fixTitled, open, rangeOf, say, SUMMARY, untilFindings } from './editor';
import { until } from './until';

const REPEATED = '一是部分点位清运不够及时';

suite('what the writer does not want to hear of', () => {
  const file = () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, '.zongjie');
  };
  const remembered = async () =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(file(), 'remembered.json')));

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file(), { recursive: true });
  });

  test('is gone when a fix says that it is no repeat, kept in the folder, and cleared away when it is no more', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const count = (rule: string) => codes(document).filter(code => code === rule).length;
    const before = count('repeat/paragraph');
    const line = rangeOf(document, REPEATED).start.line + 1;
    const title = say(`不是重复（与第 ${line} 行）`, `Not a repeat (of line ${line})`);
    await apply(await fixTitled(document, rangeOf(document, REPEATED, 1), title));
    await until('the repeat is gone', () => count('repeat/paragraph') === before - 1);
    assert.ok(!(await remembered()).includes(REPEATED));

    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, rangeOf(document, REPEATED, 1));
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('zongjie.forgetLost');
    await until('nothing is remembered any more', async () => !(await remembered()).includes('repeat/'));
  });

  test('is picked behind the last entry of the menu: the whole file too', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const range = rangeOf(document, REPEATED, 1);
    const more = (await fixesAt(document, range)).find(({ command }) => command?.command === 'zongjie.chooseIgnored');
    assert.ok(more);
    const choosing = apply(more);
    await until('the first way is taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return remembered().then(
        content => content.includes('repeat/'),
        () => false,
      );
    });
    await choosing;
  });
});
