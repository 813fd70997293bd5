// Entry of the suite in a Node extension host: VS Code's server and its desktop build.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { MOCHA_OPTIONS } from './options';
import { runAll } from './run';

export async function run(): Promise<void> {
  const only = process.env['VSCODE_TEST_ONLY'];
  const mocha = new Mocha({ ...MOCHA_OPTIONS, ...(only !== undefined && { grep: only }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (process.env['VSCODE_TEST_ENDLESS'] === '1') await import('./endless.test');
  else {
    await import('./all');
    await import('./office.test');
    await import('./restart.test');
  }
  const file = process.env['VSCODE_TEST_RESULTS'];
  await runAll(mocha, report => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(report)}\n`);
  });
}
