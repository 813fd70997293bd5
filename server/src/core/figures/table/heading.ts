import { readQuantity } from '../quantity/read';
import { readHeading } from './column-names';
import { periodIn } from './periods';
import { cellAt, type Sheet } from './sheet';

/** The heading of a table: `rows` from `start` up to `end` (exclusive); start = end for a table without one. */
export interface Heading {
  readonly start: number;
  readonly end: number;
  /** For each column the lines of its heading from the top, merged cells spread to the right. */
  readonly columns: readonly (readonly string[])[];
}

/** How far down a heading is looked for: above it stand the title, 填报单位 and 单位：万元. */
const DEEPEST = 10;
const MOST_LINES = 3;

/** How many rows below a heading of unknown names are looked at: the first ones may have no figure yet. */
const LOOKED_BELOW = 5;

/** The heading at or below a row, or null. Known names decide; without any, a row of words over rows with figures. */
export function findHeading({ rows }: Sheet, from: number): Heading | null {
  const last = Math.min(rows.length, from + DEEPEST);
  for (let row = from; row < last; row++) if (isHeading(rows[row])) return withLines(rows, row);
  for (let row = from; row < last; row++) {
    const cells = filled(rows[row]);
    if (cells.length < 2 || cells.some(hasColon)) continue;
    const below = rows.slice(row + 1, row + 1 + LOOKED_BELOW).flatMap(filled);
    if (!cells.some(isFigure) && below.some(isFigure)) return withLines(rows, row);
    if (!isFigure(cells[0] ?? '') && cells.slice(1).some(isFigure)) return { start: row, end: row, columns: [] };
  }
  return null;
}

/** Whether a row names at least two columns as tables do, one of them what the rows or the values are. */
export function isHeading(row: readonly string[] | undefined): boolean {
  const cells = filled(row);
  if (cells.length < 2 || cells.some(cell => hasColon(cell) || startsAsFigure(cell)) || cells.some(isFigure))
    return false;
  const names = cells.map(readHeading);
  const known = names.filter(({ role, unit, name }) => role !== null || (unit !== '' && name !== ''));
  return known.length >= 2 && known.some(({ role }) => role === 'label' || role === 'subject' || role === 'value');
}

function withLines(rows: Sheet['rows'], start: number): Heading {
  let end = start + 1;
  while (end - start < MOST_LINES && isFurtherLine(rows, start, end)) end++;
  const width = Math.max(...rows.slice(start, end).map(row => row.length));
  const lines = rows.slice(start, end);
  return { start, end, columns: Array.from({ length: width }, (_, column) => linesOver(lines, column)) };
}

/** A second line stands under the merged cells of the first: its cell under the first name is empty, and it has no figures. */
function isFurtherLine(rows: Sheet['rows'], start: number, row: number): boolean {
  const cells = filled(rows[row]);
  if (cells.length === 0 || cells.some(startsAsFigure)) return false;
  const first = rows[start] ?? [];
  const column = first.findIndex(cell => ['label', 'subject'].includes(readHeading(cell).role ?? ''));
  // Under a name that is merged downwards even 60岁以上 is a name.
  if (column >= 0) return cellAt(rows[row], column).trim() === '';
  if (cells.some(isFigure)) return false;
  return cells.some(cell => ['label', 'subject'].includes(readHeading(cell).role ?? ''));
}

function linesOver(lines: Sheet['rows'], column: number): readonly string[] {
  const over: string[] = [];
  lines.forEach((line, at) => {
    const own = cellAt(line, column).trim();
    const isSpread =
      own === '' && at < lines.length - 1 && lines.slice(at + 1).some(next => cellAt(next, column).trim());
    const text = isSpread ? lastFilled(line, column) : own;
    if (text !== '' && !over.includes(text)) over.push(text);
  });
  return over;
}

function lastFilled(line: readonly string[], column: number): string {
  for (let at = column; at >= 0; at--) if (cellAt(line, at).trim() !== '') return cellAt(line, at).trim();
  return '';
}

export function filled(row: readonly string[] | undefined): readonly string[] {
  return row?.map(cell => cell.trim()).filter(cell => cell !== '') ?? [];
}

/** 52, 1,234人; 2026年 names a period. */
export function isFigure(cell: string): boolean {
  return readQuantity(cell) !== null && periodIn(cell) === null && !ORDINAL.test(cell);
}

/** 一年级, 三组, 2号楼: which, and not how many. */
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}(?:年级|[班组队社]$|支部|网格|[中大]队)|\d{1,3}(?:年级|号楼|单元))/;

/** Nearly every row of a table has such a cell, and it is seen at once. */
function startsAsFigure(cell: string): boolean {
  return /^[\d,.]+$/.test(cell);
}

/** 填报单位：宣传科 */
function hasColon(cell: string): boolean {
  return /[:：]/.test(cell);
}
