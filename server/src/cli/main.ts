import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Terminal } from './run';

const terminal: Terminal = {
  stdin: process.stdin,
  // GNU's order; LANGUAGE is a list for translators of single messages and is left alone.
  locale: [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']].find(Boolean),
  version: readVersion(),
  write: text =>
    new Promise((done, fail) => {
      if (text === '') done();
      else process.stdout.write(text, error => (error ? fail(error) : done()));
    }),
  complain: text => void process.stderr.write(text),
};

// The reader of a pipe may leave (`zongjie check . | head`): what it wanted it has.
for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly);
run(process.argv.slice(2), terminal).then(
  // Not process.exit: it would cut what a slow pipe has not taken yet.
  status => (process.exitCode = status),
  leaveQuietly,
);

function leaveQuietly(error: Error & { code?: string }): void {
  if (error.code === 'EPIPE') process.exit();
  process.exitCode = 2;
  throw error;
}

/** The bundle stands in dist/, beside the manifest's folder in the repository and in the package alike. */
function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return manifest && typeof manifest === 'object' && 'version' in manifest ? String(manifest.version) : '0.0.0';
}
