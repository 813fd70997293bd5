// Bundles the client, the server and the command line into dist/; with --tests the editor suite into out/test/ as well.
// --production minifies and leaves source maps out. The bundles keep Chinese as it is (charset utf8): escaped it triples in size.
import { build } from 'esbuild';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const production = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  minify: production,
  sourcemap: production ? false : 'linked',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  external: ['vscode'],
  define: { global: 'globalThis' },
};

// The web extension host puts `.js` to the name of a bundle that it loads; Node gets `.cjs`, whatever package.json says of types.
const products = [
  { ...node, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client.cjs' },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server-main.cjs' },
  { ...node, entryPoints: ['server/src/node/launch.ts'], outfile: 'dist/server.cjs' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli-main.cjs' },
  {
    ...node,
    entryPoints: ['server/src/node/launch.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...web, entryPoints: ['client/src/browser/main.ts'], outfile: 'dist/browser/client.js' },
  { ...web, format: 'iife', entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/browser/server.js' },
];
const unminified = { minify: false, sourcemap: 'inline' };
const tests = [
  {
    ...node,
    ...unminified,
    entryPoints: ['test/editors/suite/node.ts'],
    outfile: 'out/test/node/index.js',
    external: ['vscode', 'mocha'],
  },
  {
    ...web,
    ...unminified,
    entryPoints: ['test/editors/suite/web.ts'],
    outfile: 'out/test/web/index.js',
    external: ['vscode', 'node:*'],
    alias: { assert: 'assert/' },
    inject: ['test/editors/suite/process-shim.mjs'],
  },
];

rmSync(join(root, 'dist'), { recursive: true, force: true });
const bundles = withTests ? [...products, ...tests] : products;
const missing = bundles.flatMap(bundle => bundle.entryPoints).filter(entry => !existsSync(join(root, entry)));
for (const entry of missing) console.error(`bundle: ${entry} does not exist`);
if (missing.length) process.exit(1);
await Promise.all(bundles.map(options => build(options)));
