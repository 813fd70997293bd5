import { build } from 'esbuild';

/** What a module of the server exports, its imports bundled; nothing is written, so nothing is left behind. */
export async function loadModule(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
