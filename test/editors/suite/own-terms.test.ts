import * as vscode from 'vscode';
import { closeAll, codes, openText, rangeOf } from './editor';
import { until } from './until';

suite('the list of one’s own terms', () => {
  teardown(async () => {
    await closeAll();
    await vscode.workspace
      .getConfiguration('zongjie')
      .update('ruleOptions', undefined, vscode.ConfigurationTarget.Workspace);
  });

  test('takes the selected name, and what differs from it by one character is reported', async () => {
    const editor = await openText('走访工作总结\n周明华同志带队走访35户。\n周明桦同志登记12件。\n', 'zongjie');
    const name = rangeOf(editor.document, '周明华');
    editor.selection = new vscode.Selection(name.start, name.end);
    await vscode.commands.executeCommand('zongjie.addTerm');
    await until('the other name is reported', () => codes(editor.document).includes('wording/own-terms'));
  });
});
