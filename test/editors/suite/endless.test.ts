import * as assert from 'assert';
import * as vscode from 'vscode';
import { codes, open, openText, SUMMARY, type, untilFindings } from './editor';
import { serverProcesses } from './server-processes';
import { until } from './until';

const SOON = 30_000;
/** What the client waits for signs of life, in all. */
const WAITS = 20_000;

/** For a server with a rule that does not come back from a text with 死循环: see run-integration.mjs. */
suite('a rule that never ends', () => {
  test('is off within 30 s, while the writer goes on typing', async function () {
    this.timeout(180_000);
    await untilFindings((await open(SUMMARY)).document);
    const started = Date.now();
    await vscode.commands.executeCommand('zongjie.restartServer');
    // A machine that is busy with other things needs longer for every start.
    const soon = Math.max(SOON, WAITS + 10 * (Date.now() - started));
    const [first] = serverProcesses();

    const from = Date.now();
    const { document } = await openText('一、巡查\n召开会议xx次，死循环。\n', 'zongjie');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    let typed = '';
    await until(
      'the findings of a server without the rule',
      async () => {
        const before = Date.now();
        await type('护');
        typed += '护';
        assert.ok(document.getText().endsWith(typed), 'the text is what was typed');
        assert.ok(Date.now() - before < 5_000, `a key took ${Date.now() - before} ms`);
        return codes(document).includes('gap/placeholder');
      },
      soon,
    );
    console.log(`the rule was off after ${Date.now() - from} ms, allowed are ${soon}`);
    await until('one server, another', () => serverProcesses().length === 1 && serverProcesses()[0] !== first);
    assert.ok(!codes(document).includes('mark/broken-year'));
  });
});
