import { fold } from '../fold';
import { isTotal } from './column-names';
import type { Columns } from './columns';
import { readRowLabel, type RowLabel } from './row-label';
import { cellAt } from './sheet';

/** What the rows above leave to the next one. */
export interface Carried {
  /** The name that stands over several rows. */
  readonly over: string;
  readonly parents: readonly RowLabel[];
  readonly label: RowLabel | null;
  readonly subject: string | null;
  readonly category: string | null;
}

export const NOTHING: Carried = { over: '', parents: [], label: null, subject: null, category: null };

/** Whether a row says for itself what it is, or at least when or whose: a blank row of figures under another is not the same thing. */
export function isNamed(cells: readonly string[], { label, subject, over, category, period }: Columns): boolean {
  return [label, subject, over, category, period].some(
    column => column !== null && cellAt(cells, column).trim() !== '',
  );
}

/** What a row adds to what those above it leave. */
export function carry(cells: readonly string[], columns: Columns, above: Carried): Carried {
  const cell = (column: number | null) => (column === null ? '' : cellAt(cells, column).trim());
  const carried = {
    ...above,
    over: cell(columns.over) || above.over,
    subject: cell(columns.subject) || above.subject,
    category: cell(columns.category) || above.category,
  };
  if (columns.label !== null) return carryLabel(cellAt(cells, columns.label), carried, cell(columns.over) !== '');
  if (carried.over === '') return carried;
  // 东湖街道 in a row of its own, or in that of its 小计, is counted itself.
  const fine = cell(columns.subject);
  const isOver = fine === '' ? cell(columns.over) !== '' : isSum(fine);
  return isOver
    ? { ...carried, subject: carried.over, category: cell(columns.category) || null }
    : { ...carried, category: carried.over };
}

function carryLabel(cell: string, carried: Carried, isOverNamed: boolean): Carried {
  const { over, label: last } = carried;
  if (over !== '' && (isSum(cell.trim()) || (cell.trim() === '' && isOverNamed)))
    return { ...carried, parents: [], label: readRowLabel(over) };
  if (cell.trim() === '') return carried;
  const read = readRowLabel(cell);
  // What follows a row with 其中 is its brother however far it is set in.
  const label = last?.part === true && read.depth > 0 ? { ...read, depth: last.depth, part: true } : read;
  const parents = last ? [...carried.parents, last].filter(parent => parent.depth < label.depth) : [];
  return { ...carried, parents: over === '' || label.depth > 0 ? parents : [readRowLabel(over)], label };
}

function isSum(name: string): boolean {
  return isTotal(name) || fold(name) === '小计';
}
