import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Bundles the core and the server that it is compared with, as the products are bundled, into a folder of their own. */
export async function buildBench() {
  const folder = mkdtempSync(join(tmpdir(), 'zongjie-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  };
  const core = join(folder, 'core.cjs');
  const trivial = join(folder, 'trivial.cjs');
  const lines = join(folder, 'lines.cjs');
  await Promise.all([
    build({ ...common, entryPoints: ['server/src/core/index.ts'], outfile: core }),
    build({ ...common, entryPoints: ['test/bench/trivial-server.mjs'], outfile: trivial }),
    build({ ...common, entryPoints: ['test/bench/line-server.mjs'], outfile: lines }),
  ]);
  return {
    folder,
    core,
    trivial,
    lines,
    server: join(root, 'dist/server.cjs'),
    main: join(root, 'dist/server-main.cjs'),
    cli: join(root, 'dist/cli.cjs'),
  };
}
