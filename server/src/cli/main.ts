import { createReadStream, fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeNoReport } from './describe-failure';
import { languageOf } from './options';
import { run } from './run';
import type { Terminal } from './terminal';

const terminal: Terminal = {
  // Node takes a folder on standard input for an empty text; reading it as a file tells what it is.
  openStdin: () => (fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin),
  // GNU's order; LANGUAGE is a list for translators of single messages and is left alone.
  locale: [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(Boolean),
  isScreen: process.stdout.isTTY,
  readVersion,
  write: text =>
    new Promise((done, fail) => {
      if (text.length === 0) done();
      else process.stdout.write(text, error => (error ? fail(error) : done()));
    }),
  complain: text => void process.stderr.write(text),
};

for (const stream of [process.stdout, process.stderr]) stream.on('error', leave);
run(process.argv.slice(2), terminal).then(
  // Not process.exit: it would cut what a slow pipe has not taken yet.
  status => (process.exitCode = status),
  leave,
);

/** The reader of a pipe may leave (`zongjie check . | head`): what it wanted it has. A full disk is told in one line. */
function leave(error: Error & { code?: string }): never {
  if (error.code === 'EPIPE') process.exit(0);
  terminal.complain(`zongjie: ${describeNoReport(error)[languageOf(terminal.locale)]}\n`);
  process.exit(2);
}

/** The bundle stands in dist/, beside the manifest's folder in the repository and in the package alike. */
function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '0.0.0';
}
