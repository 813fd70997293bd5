// Writes the snippet file of the editor and the server's catalogue from snippets/source/*.jsonl, one structure a line.
// usage: node server/tools/generate-snippets.mjs [--check]    with --check nothing is written; what differs is named
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { customPinyin, pinyin } from 'pinyin-pro';
import { format } from 'prettier';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'snippets/source');
// 行 is a line here, not to walk.
customPinyin({ 分行: 'fēn háng' });
const check = process.argv.includes('--check');

/** What stands for a year where the editor fills it in. VS Code knows this year only; `20xx` is caught as a gap. */
const EDITOR_YEARS = { $YEAR: '$CURRENT_YEAR', $NEXT_YEAR: '20xx', $SCHOOL_YEAR: '20xx—20xx' };

const structures = readdirSync(source)
  .filter(name => name.endsWith('.jsonl'))
  .sort()
  .flatMap(name =>
    readFileSync(join(source, name), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, place: `snippets/source/${name}:${index + 1}` }))
      .filter(({ line }) => line !== '')
      .map(({ line, place }) => readStructure(line, place)),
  );
refuseDuplicates();

const files = new Map([
  ['snippets/zongjie.code-snippets', editorFile()],
  ['server/src/core/snippets/catalogue.ts', await catalogue()],
]);
const different = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
if (check) {
  for (const [file] of different) console.error(`not as generated: ${file} (npm run generate)`);
  process.exit(different.length ? 1 : 0);
}
for (const [file, text] of different) writeFileSync(join(root, file), text);
console.log(`${structures.length} structures, ${different.length} files written`);

function readStructure(line, place) {
  const row = JSON.parse(line);
  const { group, label, prefix, body } = row;
  const isText = value => typeof value === 'string' && value !== '';
  if (![group, label, body].every(isText)) throw new Error(`${place}: group, label and body are texts`);
  if (!Array.isArray(prefix) || prefix.length !== 3 || !prefix.every(isText))
    throw new Error(`${place}: prefix is three texts`);
  return { group, label, prefix, body, place };
}

function refuseDuplicates() {
  const owners = new Map();
  for (const { label, prefix, place } of structures) {
    for (const name of [`label ${label}`, ...prefix.map(word => `prefix ${word}`)]) {
      if (owners.has(name)) throw new Error(`${place}: ${name} is taken by ${owners.get(name)}`);
      owners.set(name, place);
    }
  }
}

function editorFile() {
  const entries = structures.map(({ group, label, prefix, body }) => {
    const dated = body.replace(/\$(?:YEAR|NEXT_YEAR|SCHOOL_YEAR)\b/g, name => EDITOR_YEARS[name]);
    return [label, { prefix, body: dated.split('\n'), description: `${group} · ${label}` }];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function syllablesOf(words) {
  return pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
}

async function catalogue() {
  const entries = structures.map(({ group, label, prefix, body }) => {
    const syllables = syllablesOf(label);
    const initials = syllables.map(syllable => syllable[0]).join('');
    const names = { label, prefixes: prefix, prefixPinyin: syllablesOf(prefix[0]).join('') };
    return { id: prefix[2], group, ...names, pinyin: syllables.join(''), initials, body };
  });
  const text = [
    "import type { Structure } from './structure';",
    '',
    '/** All stock structures in the order of their groups. Generated from snippets/source: npm run generate. */',
    `export const STRUCTURES: readonly Structure[] = ${JSON.stringify(entries)};`,
    '',
  ].join('\n');
  const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
  return format(text, { parser: 'typescript', ...style });
}
