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
  blocking: ['test/reliability/blocking.test.ts', 1_000],
  ends: ['test/reliability/ends.test.ts', 200],
  tables: ['test/tables/hostile-many.test.ts', 25_000],
  settings: ['test/settings/hostile.test.ts', 50_000],
  drift: ['test/reliability/drift.test.ts', 100_000],
  restart: ['test/editors/suite/restart.test.ts', 100],
  'round-trip': ['test/office/round-trip.test.ts', 200],
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
const env = { ...process.env, ZONGJIE_RUNS: runs ?? String(usual) };
for (const command of commandsFor(file)) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

function commandsFor(path) {
  if (path.endsWith('.mjs')) return [[path, env.ZONGJIE_RUNS]];
  if (!path.startsWith('test/editors/')) return [[join(root, 'node_modules/vitest/vitest.mjs'), 'run', path]];
  env.VSCODE_TEST_ONLY = 'back in 2 s';
  env.DEADLINE_MS = String(120_000 + Number(env.ZONGJIE_RUNS) * 10_000);
  return [
    ['server/tools/bundle.mjs', '--production', '--tests'],
    ['test/editors/run-integration.mjs', 'current'],
  ];
}
