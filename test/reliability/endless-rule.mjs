import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** The rule that does not end, by its id. */
export const ENDLESS_RULE = 'mark/broken-year';

/** The server as it is shipped, with one rule that does not come back from a text with 死循环. */
export async function buildWithEndlessRule(outfile) {
  await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: ['server/src/node/main.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    outfile,
    logLevel: 'error',
    plugins: [
      {
        name: 'endless',
        setup: bundler => {
          bundler.onLoad({ filter: /mark[\\/]broken-year\.ts$/ }, async ({ path }) => {
            const source = await readFile(path, 'utf8');
            // It is shown every text, whatever signs the rule asks for.
            const shown = source.replace(/^ *signs: .*\n/m, '');
            const contents = shown.replace(
              /(function faultsIn[^{]*\{ text \}[^{]*\{)/,
              "$1 while (text.includes('死循环'));",
            );
            if (shown === source || contents === shown) throw new Error('the rule is another');
            return { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
}
