import type { Heading } from './heading';
import type { Sheet } from './sheet';

/** A part of a table's columns, half-open. */
export interface ColumnsOf {
  readonly from: number;
  readonly to: number;
}

/** More than any page holds side by side. */
const MOST_PARTS = 6;

/**
 * The tables that stand side by side under one heading, their column names repeated: 项目、数量、项目、数量. One part, all columns, where
 * the heading does not repeat as a whole.
 */
export function sideBySide({ columns }: Heading): readonly ColumnsOf[] {
  const names = columns.map(lines => lines.join(' '));
  while (names.at(-1) === '') names.pop();
  const size = names.indexOf(names[0] ?? '', 1);
  const repeats =
    size >= 2 &&
    names.length <= MOST_PARTS * size &&
    names.length % size === 0 &&
    names[0] !== '' &&
    names.every((name, at) => name === names[at % size]);
  if (!repeats) return [{ from: 0, to: Infinity }];
  return Array.from({ length: names.length / size }, (_, part) => ({ from: part * size, to: (part + 1) * size }));
}

/** A sheet and its heading with the columns of one part alone; the cells keep their places. */
export function partOf(sheet: Sheet, heading: Heading, { from, to }: ColumnsOf): readonly [Sheet, Heading] {
  if (to === Infinity) return [sheet, heading];
  const only = <T>(cells: readonly T[], nothing: T) =>
    cells.slice(0, to).map((cell, at) => (at < from ? nothing : cell));
  const rows = sheet.rows.map(row => only(row, ''));
  return [
    { ...sheet, rows },
    { ...heading, columns: only(heading.columns, []) },
  ];
}
