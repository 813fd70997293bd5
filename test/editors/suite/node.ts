// Entry of the suite in a Node extension host: VS Code's server and its desktop build.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { MOCHA_OPTIONS } from './options';
import { runAll, throwOnFailure } from './run';

export async function run(): Promise<void> {
  const mocha = new Mocha(MOCHA_OPTIONS);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./all');
  const report = await runAll(mocha);
  const file = process.env['VSCODE_TEST_RESULTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(report));
  throwOnFailure(report);
}
