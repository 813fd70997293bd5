// Plants one fault after another into a copy of our own code and runs the tests that ought to catch it.
// usage: npm run test:long -- planted-faults [how many]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const CORE = 'server/src/core';
const LSP = 'server/src/lsp';

/** What is done wrong, where, what stands there and what is put in its place, and the tests that are run. */
const FAULTS = [
  ['an older version is applied', `${LSP}/documents.ts`, 'version <= document.version', 'false', 'test/lsp'],
  ['half a list of changes is applied', `${LSP}/documents.ts`, 'changes.every(isChange)', 'true', 'test/lsp'],
  [
    'overtaken findings are sent',
    `${LSP}/handlers/diagnostic.ts`,
    'session.documents.get(uri) !== text',
    'false',
    'test/lsp',
  ],
  [
    'an overtaken answer about a document is sent',
    `${LSP}/guard.ts`,
    'documents.get(text.uri) !== text',
    'false',
    'test/lsp',
  ],
  [
    'a cancelled request is called a fault',
    `${LSP}/guard.ts`,
    'LSPErrorCodes.RequestCancelled',
    'ErrorCodes.InternalError',
    'test/lsp',
  ],
  [
    'a fix of an older version is resolved',
    `${LSP}/handlers/code-action.ts`,
    'text?.version !== version',
    '!text',
    'test/lsp',
  ],
  ['requests after shutdown are answered', `${LSP}/lifecycle.ts`, "state === 'shutDown'", 'false', 'test/lsp'],
  ['a second initialize is taken', `${LSP}/lifecycle.ts`, "state === 'running'", 'false', 'test/lsp'],
  ['a stale reading is kept', `${LSP}/readings.ts`, 'last?.text === text &&', 'last &&', 'test/lsp'],
  ['a stale report is called unchanged', `${LSP}/diagnostics.ts`, 'known.report() === report()', 'true', 'test/lsp'],
  [
    'a wrong length is not noticed',
    'server/src/node/frame-parser.ts',
    'HEADER_LINE.test(text)',
    'false',
    'test/lsp/frames.test.ts',
  ],
  [
    'the memo mixes the syntaxes',
    `${CORE}/model/paragraph.ts`,
    'young[syntax].get(text)',
    'young.plain.get(text)',
    'test/properties/reading.test.ts',
  ],
  [
    'lines below an edit keep their old place',
    `${CORE}/model/place-paragraphs.ts`,
    'placed.line + moved',
    'placed.line',
    'test/properties/incremental.test.ts',
  ],
  [
    'an edit forgets the line feed behind a return',
    `${CORE}/text/edit-lines.ts`,
    "before?.ending === '\\r' && joined.startsWith('\\n')",
    'false',
    'test/text',
  ],
  ['an edit behind the last line is not clamped', `${CORE}/text/edit-lines.ts`, 'line > last', 'line < 0', 'test/text'],
  [
    'a reversed range is taken as it comes',
    `${CORE}/text/edit-lines.ts`,
    'comparePositions(a, b) <= 0 ? [a, b] : [b, a]',
    '[a, b]',
    'test/text',
  ],
  [
    'a title is cut inside a pair',
    `${CORE}/model/numbering/run-in-title.ts`,
    'code >= 0xd800 && code <= 0xdbff',
    'false',
    'test/outline test/properties/reading.test.ts',
  ],
  [
    'pairs count as two characters',
    `${CORE}/text/characters.ts`,
    'code >= 0xdc00 && code <= 0xdfff',
    'false',
    'test/text',
  ],
  [
    'a cell runs as a formula',
    'server/src/tables/csv/protect.ts',
    '=+\\-@＝＋－＠',
    '=+\\-@',
    'test/tables test/figures',
  ],
  ['restarts do not slow down', 'client/src/back-off.ts', '2 ** Math.max(0, recent - 1)', '1', 'test/client'],
];

const wanted = Number(process.argv[2] ?? FAULTS.length);
const copy = mkdtempSync(join(tmpdir(), 'zongjie-faults-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'out']);
cpSync(root, copy, { recursive: true, filter: path => !LEFT_OUT.has(path.slice(root.length + 1).split('/')[0]) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');

let [caught, missed] = [0, 0];
for (const [name, file, from, to, tests] of FAULTS.slice(0, wanted)) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) {
    console.log(`not planted, its place is gone from ${file}: ${name}`);
    missed++;
    continue;
  }
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail', '1', '--reporter', 'dot', ...tests.split(' ')],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  writeFileSync(path, source);
  // Only a test that failed has caught it: a run that could not start has caught nothing.
  const isCaught = status !== 0 && /^ *Tests .*\d failed/m.test(stdout);
  if (isCaught) caught++;
  else missed++;
  console.log(`${isCaught ? 'caught' : 'MISSED'}: ${name}`);
}
console.log(`${caught} passed, ${missed} failed, 0 skipped`);
process.exit(missed > 1 ? 1 : 0);
