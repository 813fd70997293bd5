import * as assert from 'assert';
import * as vscode from 'vscode';
import { serverProcesses } from './server-processes';
import { closeAll, findings, open, outline, shownFindings, SUMMARY, undo, untilFindings } from './editor';
import { until } from './until';

const KILLS = Number(process.env['ZONGJIE_RUNS'] ?? 10);
/** Of a server's life, in milliseconds: it may still be starting, reading, answering, or at rest. */
const LONGEST_LIFE = 600;
const SOON = 2_000;
/** The longest pause before a server is started again, of the first dozen. */
const PAUSE = 500;

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

  test(`is back in 2 s whenever it dies: ${KILLS} times`, async function () {
    this.timeout(30_000 + KILLS * 10_000);
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    const before = shownFindings(document);
    const text = document.getText();
    const sections = JSON.stringify(await outline(document));
    const untilBack = async (pid: number | undefined, from: number) => {
      await until('another server', () => serverProcesses().some(other => other !== pid));
      await until('the outline', async () => JSON.stringify(await outline(document)) === sections);
      await until('the findings', () => JSON.stringify(shownFindings(document)) === JSON.stringify(before));
      return Date.now() - from;
    };
    const restart = async () => {
      const [from, [pid]] = [Date.now(), serverProcesses()];
      await vscode.commands.executeCommand('zongjie.restartServer');
      return untilBack(pid, from);
    };
    // A machine that is busy with other things needs longer for every start.
    const soon = Math.max(SOON, PAUSE + 3 * Math.max(await restart(), await restart()));
    const took: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      // A long row of crashes is answered ever more slowly, until the writer says otherwise.
      if (kill > 0 && kill % 10 === 0) await restart();
      const [pid] = await until('one server', () => serverProcesses().length === 1 && serverProcesses());
      assert.ok(pid !== undefined);
      await passing(Math.random() * LONGEST_LIFE);
      process.kill(pid, 'SIGKILL');
      took.push(await untilBack(pid, Date.now()));
      assert.strictEqual(document.getText(), text);
      assert.strictEqual(document.isDirty, false);
    }
    await until('one server', () => serverProcesses().length === 1);
    console.log(`back after ${Math.max(...took)} ms at most, ${Math.min(...took)} ms at least`);
    const usual = took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
    assert.ok(usual <= soon, `all took ${took.join(', ')} ms, allowed are ${soon}`);
  });
});

function passing(milliseconds: number): Promise<void> {
  return new Promise(resume => setTimeout(resume, milliseconds));
}
