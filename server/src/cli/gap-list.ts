import { gapListSource } from '../core/features/index';
import { buildGapList, type GapList } from '../core/figures/index';
import type { Analysis } from '../core/index';
import type { GapsCommand } from './options';

/** Makes the list that goes to the departments (writer's notes §11) of one text. */
export function gapListOf(analysis: Analysis): GapList {
  return buildGapList(gapListSource(analysis));
}

/** The list as a file: CSV has the sheet for the departments only, xlsx and JSON have the writer's suggestions too. */
export async function writeGapList(list: GapList, format: GapsCommand['format'], path: string): Promise<Uint8Array> {
  if (format === 'json') return Buffer.from(toJson(list, path));
  const { writeCsv, writeXlsx } = await import('../tables/index');
  const [main] = list.forDepartments;
  return format === 'xlsx' || !main ? writeXlsx([...list.forDepartments, list.forWriter]) : writeCsv(main);
}

const HEAD_ROWS = 3;

/** The rows of the list by name, each with its suggestions. Version 1. */
function toJson({ forDepartments, forWriter }: GapList, path: string): string {
  const suggestions = forWriter.rows.slice(1);
  const things = (forDepartments[0]?.rows.slice(HEAD_ROWS) ?? []).map(
    ([number = '', section, what, unit, sentence, , period, department]) => {
      const own = suggestions.filter(([of]) => of === number);
      return {
        number: Number(number),
        section,
        what,
        unit,
        sentence,
        period,
        department,
        count: Number(own[0]?.[4]),
        suggestions: own.flatMap(([, , value, source]) => (value === '' ? [] : [{ value, source }])),
      };
    },
  );
  return `${JSON.stringify({ version: 1, path, things }, null, 1)}\n`;
}
