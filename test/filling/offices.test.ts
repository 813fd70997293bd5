import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { readDataTable } from '../../server/src/core/figures';
import { readTable } from '../../server/src/tables';

const FOLDER = join(import.meta.dirname, 'offices');

/** A text in which ⟦38.62⟧ says what belongs into a gap, ⟦⟧ that the table does not tell; and its table, as an office keeps it. */
function read(name: string) {
  const marked = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
  const truths = Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), ([, truth = '']) => truth);
  const sheets = readTable(readFileSync(join(FOLDER, `${name}.csv`)), `${name}.csv`);
  if (!sheets.ok) throw new Error(sheets.message.zh);
  const { table } = readDataTable([{ name: `${name}.csv`, sheets: sheets.sheets }]);
  const { gaps, filler } = analyse(marked.replace(/⟦[^⟧]*⟧/g, 'xx'), { table });
  const asked = gaps.map((placed, at) => {
    const offers = filler.suggestionsFor(placed);
    return {
      truth: truths[at] ?? '',
      first: offers[0]?.value ?? '',
      sure: offers.find(({ trust }) => trust === 'sure')?.value,
    };
  });
  return { truths, asked };
}

describe('texts and tables of different offices, written without a look at what is understood of them', () => {
  it.each<[string, { readonly sure: number; readonly first: number; readonly told: number }]>([
    ['医保', { sure: 17, first: 20, told: 20 }],
    ['学校', { sure: 8, first: 10, told: 10 }],
    ['社区', { sure: 4, first: 9, told: 10 }],
    ['信访', { sure: 13, first: 19, told: 19 }],
    ['水利', { sure: 8, first: 11, told: 12 }],
    ['文旅', { sure: 8, first: 12, told: 12 }],
    ['卫健', { sure: 5, first: 8, told: 8 }],
    ['民政', { sure: 7, first: 8, told: 9 }],
    ['林业', { sure: 6, first: 14, told: 16 }],
  ])('%s: nothing wrong is filled in unasked, and most of what the table tells is offered first', (name, expected) => {
    const { truths, asked } = read(name);
    expect(asked).toHaveLength(truths.length);
    expect(asked.filter(({ sure, truth }) => sure !== undefined && sure !== truth)).toEqual([]);
    const told = asked.filter(({ truth }) => truth !== '');
    expect(told).toHaveLength(expected.told);
    expect(told.filter(({ first, truth }) => first === truth).length).toBeGreaterThanOrEqual(expected.first);
    expect(told.filter(({ sure }) => sure !== undefined).length).toBeGreaterThanOrEqual(expected.sure);
  });
});
