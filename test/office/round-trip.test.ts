import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapListSource } from '../../server/src/core/features/index';
import { buildGapList, importGapList, type Sheet } from '../../server/src/core/figures/index';
import { analyse } from '../../server/src/core/index';
import { readTable, writeCsv, writeXlsx } from '../../server/src/tables/index';
import { apply } from '../figures/marked-list';
import { patience, sizeOf } from '../reliability/size';
import { journeys, type Journey } from './gapped-texts';
import { findOffice, inOffice, type Form, type OfficeJob } from './office';

const office = findOffice();
if (!office) console.warn('LibreOffice (soffice) is not installed: the round trip through it is skipped.');

const WAYS: readonly (readonly [from: Form, to: Form])[] = [
  ['xlsx', 'xlsx'],
  ['xlsx', 'csv'],
  ['csv', 'xlsx'],
  ['csv', 'csv'],
  ['csv', 'gb18030'],
  ['xlsx', 'gb18030'],
];
const HEAD = 3;
const VALUE = 5;
const TEXTS = 12;

function listOf(text: string): readonly Sheet[] {
  const { forDepartments, forWriter } = buildGapList(gapListSource(analyse(text)));
  return [...forDepartments, forWriter];
}

function jobOf({ sent, typed }: Journey, [from, to]: (typeof WAYS)[number]): OfficeJob {
  const sheets = listOf(sent);
  const [list] = sheets;
  if (!list) throw new Error('a list has a sheet');
  expect(list.rows.length - HEAD, sent).toBe(typed.length);
  return {
    content: from === 'xlsx' ? writeXlsx(sheets) : writeCsv(list),
    from,
    to,
    typed: typed.map((text, i) => ({ row: HEAD + i, column: VALUE, text })),
  };
}

describe.skipIf(!office)('the list that goes out comes back through LibreOffice', () => {
  it(
    'every figure in its place, nothing else changed',
    async () => {
      const all = fc.sample(journeys, sizeOf(TEXTS));
      const ways = all.map((_, i) => WAYS[i % WAYS.length] ?? WAYS[0]!);
      const saved = await inOffice(
        office ?? '',
        all.map((journey, i) => jobOf(journey, ways[i]!)),
      );
      let [asked, filled] = [0, 0];
      for (const [i, { moved, expected }] of all.entries()) {
        const table = readTable(saved[i]!, ways[i]![1]);
        if (!table.ok) throw new Error(table.message.zh);
        const returns = [{ name: 'a', sheets: table.sheets }];
        const source = gapListSource(analyse(moved));
        const { questions } = importGapList(source, returns);
        // Where the words before a gap are others by now the writer is asked; what comes first is right.
        expect(questions.map(({ type }) => type)).toEqual(questions.map(() => 'changed'));
        const { edits, applied } = importGapList(
          source,
          returns,
          questions.map(() => 0),
        );
        expect(apply(moved, edits), ways[i]!.join(' → ')).toBe(expected);
        expect(applied.length, moved).toBe(all[i]!.typed.length);
        const again = importGapList(gapListSource(analyse(expected)), returns);
        expect(again.edits).toEqual([]);
        asked += questions.length;
        filled += applied.length;
      }
      expect(asked).toBeLessThan(filled / 4);
    },
    patience(TEXTS, 300_000),
  );
});
