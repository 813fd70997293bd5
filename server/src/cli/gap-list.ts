import { gapListSource } from '../core/features/index';
import { buildGapList, type GapList } from '../core/figures/index';
import type { Analysis } from '../core/index';
import type { GapsCommand } from './options';

/** Makes the list that goes to the departments (writer's notes §11) of one text; `split` makes a sheet for each. */
export function gapListOf(analysis: Analysis, split = false): GapList {
  return buildGapList(gapListSource(analysis), { split });
}

/** A file of the list: what is put before the ending of the name that the writer gave, '' for a list in one file. */
export interface ListFile {
  readonly department: string;
  readonly bytes: Uint8Array;
}

/**
 * The list as one file, or as one for each department where it is split and the format has no sheets. CSV has the sheet for the
 * departments only, xlsx and JSON have the writer's suggestions too.
 */
export async function writeGapList(
  list: GapList,
  { format, split }: Pick<GapsCommand, 'format' | 'split'>,
  path: string,
): Promise<readonly ListFile[]> {
  if (format === 'json') return [{ department: '', bytes: Buffer.from(toJson(list, path)) }];
  const { writeCsv, writeXlsx } = await import('../tables/index');
  if (format === 'xlsx') return [{ department: '', bytes: writeXlsx([...list.forDepartments, list.forWriter]) }];
  return list.forDepartments.map(sheet => ({ department: split ? sheet.name : '', bytes: writeCsv(sheet) }));
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
