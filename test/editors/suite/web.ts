// Entry of the same suite in the worker extension host of VS Code's web build.
import 'mocha/mocha';
import { MOCHA_OPTIONS } from './options';
import { runAll } from './run';

declare const mocha: BrowserMocha;
/** Mocha's browser build: one instance, set up by hand. */
interface BrowserMocha extends Mocha {
  setup(options: Mocha.MochaOptions): this;
}

export async function run(): Promise<void> {
  mocha.setup(MOCHA_OPTIONS);
  await import('./all');
  await runAll(mocha, report => console.log(`VSCODE_TEST_RESULT ${JSON.stringify(report)}`));
}
