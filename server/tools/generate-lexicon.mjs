// Writes the words whose last character looks like a measure word (用户, 条件, 楼堂馆所) from jieba's dictionary (MIT).
// usage: node server/tools/generate-lexicon.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { loadModule } from './load-module.mjs';

/** Rarer words are mostly names, or two words that the dictionary takes for one. */
const LEAST_FREQUENCY = 10;
const LONGEST = 4;
/** Figures, and names of people and of things. */
const OTHER_TYPES = /^(?:m|nr|nz)/;
/** A noun with its own measure word: as a word rarer than the noun with a figure that was lost. */
const WITH_MEASURE = new Set(['灯盏']);
const SCALES = '十百千万亿余多';

const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'server/src/core/model/dropped/lexicon.ts');
const endings = endingsOf(await measureWords());
const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
const text = await format(write(collect(endings), collectSeconds(await openingMeasures())), {
  parser: 'typescript',
  ...style,
});
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') === text) process.exit(0);
  console.error('not as generated: server/src/core/model/dropped/lexicon.ts (npm run generate)');
  process.exit(1);
}
writeFileSync(target, text);

async function measureWords() {
  const { MEASURE_WORDS } = await loadModule(join(root, 'server/src/core/model/gaps/lexicon/measure-words.ts'));
  return MEASURE_WORDS.words();
}

/** The measure words that are looked for where another word may begin. */
async function openingMeasures() {
  const { OPENING_MEASURES } = await loadModule(join(root, 'server/src/core/model/dropped/opening-words.ts'));
  return OPENING_MEASURES.words();
}

/** Every character of a measure word: a word may end inside 台次 (平台) or 平方米 (水平) as well as at its end. */
function endingsOf(words) {
  return new Set([...SCALES, ...[...words].join('')].filter(character => /\p{Script=Han}/u.test(character)));
}

/** The words of two characters that begin with a measure word: their second characters by the first one. */
function collectSeconds(measures) {
  const firsts = new Set([...measures].filter(word => /^\p{Script=Han}$/u.test(word)));
  const seconds = new Map();
  for (const line of readFileSync(dictionaryFile(), 'utf8').split('\n')) {
    const [word, frequency, type = ''] = line.split(' ');
    const isWord = /^[\u4e00-\u9fff]{2}$/.test(word) && firsts.has(word[0]) && !endsSame(word);
    if (!isWord || Number(frequency) < LEAST_FREQUENCY || OTHER_TYPES.test(type)) continue;
    seconds.set(word[0], (seconds.get(word[0]) ?? '') + word[1]);
  }
  return seconds;
}

/** 个个, 件件 are found without a list. */
function endsSame(word) {
  return word[0] === word[1];
}

function dictionaryFile() {
  return createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
}

/** The heads of the words by their last character; a word that ends in another one of the list is left out. */
function collect(endings) {
  const words = new Set();
  for (const line of readFileSync(dictionaryFile(), 'utf8').split('\n')) {
    const [word, frequency, type = ''] = line.split(' ');
    const isWord = /^[\u4e00-\u9fff]+$/.test(word) && word.length >= 2 && word.length <= LONGEST;
    if (!isWord || Number(frequency) < LEAST_FREQUENCY || !endings.has(word.at(-1))) continue;
    if (!OTHER_TYPES.test(type) && !isFigure(word) && !WITH_MEASURE.has(word)) words.add(word);
  }
  const byLast = new Map();
  for (const word of words) {
    if (suffixesOf(word).some(suffix => words.has(suffix))) continue;
    const last = word.at(-1);
    if (!byLast.has(last)) byLast.set(last, []);
    byLast.get(last).push(word.slice(0, -1));
  }
  return byLast;
}

/** 一个, 三百, 两次 are a figure and its measure word, which is what is looked for. */
function isFigure(word) {
  return /^(?:[一二三四五六七八九十百千万亿两几数零半每各多第]|好几|若干|上[百千万亿])/.test(word);
}

function suffixesOf(word) {
  return Array.from({ length: word.length - 2 }, (_, i) => word.slice(i + 1));
}

function write(byLast, bySecond) {
  const seconds = [...bySecond].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, tails]) => `  ${first}: '${tails}',`);
  const sorted = [...byLast].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = chosen =>
    sorted.flatMap(([last, heads]) => {
      const row = chosen(heads.toSorted());
      return row === '' ? [] : [`  ${last}: '${row}',`];
    });
  const short = rows(heads => heads.filter(head => head.length === 1).join(''));
  const long = rows(heads =>
    heads
      .filter(head => head.length > 1)
      .map(head => `${head} `)
      .join(''),
  ).map(row => row.replace("'", "' "));
  return [
    '/**',
    ' * Words of two characters that end in a character of a measure word and are one word all the same (用户, 条件): their first',
    ' * characters by the last one. Generated from the dictionary of jieba (MIT): npm run generate.',
    ' */',
    'export const FIRST_CHARACTERS: Readonly<Record<string, string>> = {',
    ...short,
    '};',
    '',
    '/** The same for longer words that end in none of these (楼堂馆所): what stands before the last character, between blanks. */',
    'export const LONGER_HEADS: Readonly<Record<string, string>> = {',
    ...long,
    '};',
    '',
    '/** Words of two characters that begin with a measure word (名师, 家庭): their second characters by the first one. */',
    'export const SECOND_CHARACTERS: Readonly<Record<string, string>> = {',
    ...seconds,
    '};',
    '',
  ].join('\n');
}
