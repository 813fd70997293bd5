import * as vscode from 'vscode';

/** What a run reports, in the shape that `run-integration.mjs` reads. */
export interface Report {
  readonly host: string;
  readonly tests: readonly TestResult[];
}

export interface TestResult {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly milliseconds?: number;
  readonly error?: string;
}

/** Runs what mocha has loaded; a failing test does not keep the others from running. */
export async function runAll(mocha: Mocha): Promise<Report> {
  const tests: TestResult[] = [];
  await new Promise<number>(done => {
    mocha
      .run(done)
      .on('pass', test => tests.push({ title: test.fullTitle(), state: 'passed', milliseconds: test.duration ?? 0 }))
      .on('pending', test => tests.push({ title: test.fullTitle(), state: 'skipped' }))
      .on('fail', (test, error: unknown) =>
        tests.push({ title: test.fullTitle(), state: 'failed', error: textOf(error) }),
      );
  });
  return { host: `VS Code ${vscode.version} (${vscode.env.appHost}, ${vscode.env.language})`, tests };
}

/** Mocha hands the host a failing run as an exception. */
export function throwOnFailure({ tests }: Report): void {
  const failed = tests.filter(test => test.state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
