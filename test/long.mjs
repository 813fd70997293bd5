// Runs one suite of test/RELIABILITY.md longer than `npm test` does.
// usage: npm run test:long -- <suite> [runs]
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The file of each suite, and how many runs it makes where none are named. */
const SUITES = {
  'planted-faults': ['test/reliability/planted-faults.mjs', 20],
  protocol: ['test/reliability/protocol.test.ts', 500_000],
  'quick-fixes': ['test/reliability/quick-fixes.test.ts', 500_000],
  typing: ['test/reliability/typing.test.ts', 3_000],
  leak: ['test/reliability/leak.test.ts', 10_000],
  size: ['test/reliability/size.test.ts', 100],
  ends: ['test/reliability/ends.test.ts', 200],
  drift: ['test/reliability/drift.test.ts', 100_000],
  'any-text': ['test/properties/reading.test.ts', 5_000_000],
};

const [name = '', runs] = process.argv.slice(2);
const suite = Object.hasOwn(SUITES, name) ? SUITES[name] : null;
if (!suite) {
  console.error(`usage: npm run test:long -- <suite> [runs]\nsuites: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}
const [file, usual] = suite;
const root = resolve(import.meta.dirname, '..');
const tests = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', file];
const { status } = spawnSync(process.execPath, file.endsWith('.mjs') ? [file, runs ?? String(usual)] : tests, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ZONGJIE_RUNS: runs ?? String(usual) },
});
process.exit(status ?? 1);
