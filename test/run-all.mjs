// Runs every suite in order, prints what failed, and closes with the total of all. A suite that counted nothing has failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'zongjie-test-'));
process.once('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const vitestReport = join(work, 'vitest.json');
const only = process.argv.slice(2);

/** A suite's command, and how its result is counted: `exit` one check, `line` its closing line, `vitest` its report. */
const SUITES = [
  { name: 'types', command: ['tsc', '-b'], count: 'exit' },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], count: 'exit' },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], count: 'exit' },
  { name: 'layers', command: ['node', 'server/tools/check-layers.mjs'], count: 'line' },
  { name: 'knip', command: ['knip'], count: 'exit' },
  { name: 'build', command: ['node', 'server/tools/bundle.mjs', '--production', '--tests'], count: 'exit' },
  vitest('unit', 'client'),
  vitest('processes'),
  vitest('laws'),
  vitest('reliability'),
  { name: 'package', command: ['node', 'test/editors/package.mjs'], count: 'exit' },
  { name: 'vscode current', command: ['node', 'test/editors/run-integration.mjs', 'current'], count: 'line' },
  { name: 'vscode web', command: ['node', 'test/editors/run-integration.mjs', 'web'], count: 'line' },
  { name: 'vscode endless', command: ['node', 'test/editors/run-integration.mjs', 'endless'], count: 'line' },
  // What users install, in the oldest VS Code that may install it.
  { name: 'vscode oldest packed', command: ['node', 'test/editors/run-integration.mjs', 'packed'], count: 'line' },
];

/** How many lines of each failure are told again at the end. */
const MOST_LINES = 12;
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const started = Date.now();
for (const suite of SUITES) {
  if (only.length && !only.some(word => suite.name.includes(word))) continue;
  const from = Date.now();
  rmSync(vitestReport, { force: true });
  console.log(`\n── ${suite.name} ──`);
  const { code, output } = await run(suite.command);
  const counted = count(suite.count, code, output);
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  if (counted.failed) {
    failures.push(`${suite.name}: ${counted.failed} failed (exit ${code})`);
    // Again at the end, where who sees no more than the end of a log finds them.
    failures.push(...namesOfFailed(suite.count, output).map(line => `  ${line}`));
  }
  for (const key of Object.keys(total)) total[key] += counted[key];
  console.log(
    `── ${suite.name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped in ${seconds(from)} s`,
  );
}
console.log(`\n${seconds(started)} s in all`);
for (const line of failures) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);

/** The projects of vitest.config.ts under the name of the first. */
function vitest(...projects) {
  const chosen = projects.flatMap(project => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`];
  return { name: projects[0], command: ['vitest', 'run', ...chosen, ...reporters], count: 'vitest' };
}

function run([name, ...args]) {
  return new Promise(done => {
    const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
    const child = spawn(name, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PATH: path },
    });
    let output = '';
    for (const [stream, sink] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8');
      stream.on('data', text => {
        output += text;
        sink.write(text);
      });
    }
    child.on('error', error => done({ code: 1, output: String(error) }));
    child.on('close', code => done({ code: code ?? 1, output }));
    // What a suite has left behind may hold its output open.
    child.on('exit', code => setTimeout(() => done({ code: code ?? 1, output }), 5_000).unref());
  });
}

function count(how, code, output) {
  if (how === 'exit') return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (how === 'vitest') {
    try {
      const report = JSON.parse(readFileSync(vitestReport, 'utf8'));
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      };
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)];
  const last = lines.at(-1);
  return last ? { passed: +last[1], failed: +last[2], skipped: +last[3] } : { passed: 0, failed: 1, skipped: 0 };
}

/** What failed by its name, and how: the first lines of what each test said. */
function namesOfFailed(how, output) {
  if (how === 'exit') return output.trimEnd().split('\n').slice(-MOST_LINES);
  if (how === 'line') return output.split('\n').filter(line => /^\s*(?:failed|started) /.test(line));
  try {
    const { testResults } = JSON.parse(readFileSync(vitestReport, 'utf8'));
    return testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [name, ...message.split('\n').slice(0, MOST_LINES)] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .flatMap(({ fullName, failureMessages }) => [fullName, ...linesOf(failureMessages)]),
    ]);
  } catch {
    return [];
  }
}

function linesOf(messages) {
  return messages
    .flatMap(message => message.split('\n').filter(line => !line.includes('node_modules')))
    .slice(0, MOST_LINES)
    .map(line => `  ${line}`);
}

function seconds(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}
