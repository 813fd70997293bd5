// Writes the everyday words of two characters that could stand before 镇, 村, 路 without naming it (推进, 病毒) from jieba's dictionary (MIT).
// usage: node server/tools/generate-common-words.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { format } from 'prettier';

/** Rarer words are as often a part of a name. */
const LEAST_FREQUENCY = 400;
const ACTS = /^(?:[vdpcruf]|vn|vd|ad)$/;
const THINGS = /^(?:[nabzlist]|an)$/;

const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'server/src/core/masking/common-words.ts');
const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
const text = await format(write(collect(ACTS), collect(THINGS)), { parser: 'typescript', ...style });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') === text) process.exit(0);
  console.error('not as generated: server/src/core/masking/common-words.ts (npm run generate)');
  process.exit(1);
}
writeFileSync(target, text);

/** The second characters of the words of a type, by the first one. */
function collect(types) {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  const byFirst = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word, frequency, type = ''] = line.trim().split(' ');
    if (!/^[\u4e00-\u9fff]{2}$/.test(word) || Number(frequency) < LEAST_FREQUENCY || !types.test(type)) continue;
    byFirst.set(word[0], (byFirst.get(word[0]) ?? '') + word[1]);
  }
  return [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, seconds]) => first + seconds);
}

function write(acts, things) {
  return [
    '/**',
    ' * Everyday words of two characters, each entry a first character and all the second ones: what is done or said of it, and what there',
    ' * is. Generated from the dictionary of jieba (MIT): npm run generate.',
    ' */',
    `export const ACTS = '${acts.join(' ')}';`,
    '',
    `export const THINGS = '${things.join(' ')}';`,
    '',
  ].join('\n');
}
