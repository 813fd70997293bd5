import { isMeasure } from '../quantity/unit';
import type { ColumnRole, HeadingName } from './column-names';
import { isFigure } from './heading';
import { isSubjectName } from './subject-name';

/** A column with its heading read and its cells that are not empty, of the first rows. */
export interface Read {
  readonly column: number;
  readonly lines: readonly HeadingName[];
  readonly header: string;
  readonly role: ColumnRole | null;
  readonly cells: readonly string[];
}

/** The columns that name the rows. */
export interface RowNames {
  readonly label: number | null;
  /** The column that names whom a row counts: 社区. */
  readonly subject: number | null;
  /** The column beside these whose names stand over several rows: 矛盾纠纷 over 排查 and 调处, 东湖街道 over its communities. */
  readonly over: number | null;
}

/** Which column says what, or whom, a row counts: by name, else the first of words, else a class, else a body. */
export function namesOfRows(columns: readonly Read[], at: (role: ColumnRole) => number | null): RowNames {
  const [label, subject] = [at('label'), at('subject')];
  if (label !== null || subject !== null) return finest(columns, label, subject);
  // Where nothing else names the rows, the bodies under 单位 are whom they count.
  const unitBody = columns.find(({ role, lines }) => role === 'body' && lines.some(line => line.role === 'unit'));
  if (unitBody) return { label: null, subject: unitBody.column, over: null };
  const words = columns.find(column => column.role === null && hasWords(column))?.column ?? null;
  if (words !== null) {
    const isSubject = columns.some(read => read.column === words && isMostly(read, isSubjectName));
    return isSubject ? finest(columns, null, words) : finest(columns, words, null);
  }
  const category = at('category');
  if (category !== null) return { label: category, subject: null, over: null };
  return { label: null, subject: at('body') ?? at('source'), over: null };
}

/** Where the column of names stands over another one, whose names are finer, that one; 项目 merged over two columns names both. */
function finest(columns: readonly Read[], label: number | null, subject: number | null): RowNames {
  const coarse = columns[label ?? subject ?? -1];
  const fine = coarse && columns[coarse.column + 1];
  if (!fine || !standsOver(coarse, fine)) return { label, subject, over: null };
  const over = coarse.column;
  if (label !== null) return { label: fine.column, subject, over };
  return fine.role === 'subject' || isMostly(fine, isSubjectName)
    ? { label: null, subject: fine.column, over }
    : { label: fine.column, subject: over, over: null };
}

/** Names that are merged over several rows have fewer cells, or stand again in each row, and there are more names beside them. */
function standsOver(coarse: Read, fine: Read): boolean {
  if (!hasWords(fine) || (fine.role !== null && fine.role !== coarse.role)) return false;
  if (fine.header === '' || fine.header === coarse.header) return true;
  const [over, under] = [new Set(coarse.cells).size, new Set(fine.cells).size];
  const isMerged = coarse.cells.length < fine.cells.length;
  return under > over && (isMerged || (fine.role !== null && over < coarse.cells.length));
}

function hasWords(column: Read): boolean {
  return column.cells.length > 0 && !isMostly(column, isFigure) && !isMostly(column, isMeasure);
}

export function isMostly({ cells }: Read, is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(is).length * 2 > cells.length;
}
