// Entry of the same suite in the worker extension host of VS Code's web build.
import 'mocha/mocha';
import { MOCHA_OPTIONS } from './options';
import { runAll, throwOnFailure } from './run';

declare const mocha: BrowserMocha;
/** Mocha's browser build: one instance, set up by hand. */
interface BrowserMocha extends Mocha {
  setup(options: Mocha.MochaOptions): this;
}

export async function run(): Promise<void> {
  mocha.setup(MOCHA_OPTIONS);
  await import('./all');
  const report = await runAll(mocha);
  console.log(`VSCODE_TEST_RESULTS ${JSON.stringify(report)}`);
  throwOnFailure(report);
}
