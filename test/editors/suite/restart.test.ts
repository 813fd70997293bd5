import * as assert from 'assert';
import { serverProcesses } from './server-processes';
import { closeAll, findings, open, shownFindings, SUMMARY, undo, untilFindings } from './editor';
import { until } from './until';

suite('a server that dies', () => {
  teardown(closeAll);

  test('is replaced: the text is untouched, the findings are the same, and later changes are seen', async () => {
    const editor = await open(SUMMARY);
    const { document } = editor;
    const found = (await untilFindings(document)).length;
    await editor.edit(edit => edit.insert(document.lineAt(document.lineCount - 1).range.end, '其中xx处已经动工。'));
    const text = document.getText();
    await until('the finding of the unsaved change', () => findings(document).length === found + 1);
    const before = shownFindings(document);

    const [pid, ...others] = serverProcesses();
    assert.ok(pid !== undefined);
    assert.deepStrictEqual(others, [], 'there is one server');
    process.kill(pid, 'SIGKILL');

    await until('another server', () => serverProcesses().some(other => other !== pid));
    await until('the same findings', () => JSON.stringify(shownFindings(document)) === JSON.stringify(before));
    assert.strictEqual(document.getText(), text);
    await undo();
    await until('one finding less', () => findings(document).length === before.length - 1);
    assert.strictEqual(serverProcesses().length, 1);
  });
});
