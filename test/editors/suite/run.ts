import * as vscode from 'vscode';

/** What a run reports, one after the other, in the shape that `run-integration.mjs` reads. */
export type Report = { readonly host: string } | TestResult;

export interface TestResult {
  readonly title: string;
  readonly state: 'started' | 'passed' | 'failed' | 'skipped';
  readonly milliseconds?: number;
  readonly error?: string;
}

/** Runs what mocha has loaded; a failing test does not keep the others from running, but the run ends with an exception. */
export async function runAll(mocha: Mocha, tell: (report: Report) => void): Promise<void> {
  tell({ host: `VS Code ${vscode.version} (${vscode.env.appHost}, ${vscode.env.language})` });
  const failures = await new Promise<number>(done => {
    mocha
      .run(done)
      .on('test', test => tell({ title: test.fullTitle(), state: 'started' }))
      .on('pass', test => tell({ title: test.fullTitle(), state: 'passed', milliseconds: test.duration ?? 0 }))
      .on('pending', test => tell({ title: test.fullTitle(), state: 'skipped' }))
      .on('fail', (test, error: unknown) => tell({ title: test.fullTitle(), state: 'failed', error: textOf(error) }));
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
