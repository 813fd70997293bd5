import { fold } from '../fold';
import { splitHeadingUnit } from '../table/column-names';
import type { Fact } from '../table/fact';
import { foldLabel } from './label';
import { isLead } from './lead';

/** What the column of a fact is called: 总投资 of a table of projects, 东湖社区 of one of places. Folded as labels are. */
export function columnOf({ subject, header }: Fact): string {
  return foldLabel(subject ?? splitHeadingUnit(fold(header.split(' ').at(-1) ?? '')).name);
}

/**
 * Whether words before a gap name row and column of a cell: 青河治理工程总投资【　】, also with other columns of that row between:
 * 青河治理工程总投资xx万元，累计完成投资【　】. `end` is the column behind the row's name, `columns` what the table's columns are called.
 */
export function namesCell(before: string, end: number, column: string, columns: ReadonlySet<string>): boolean {
  const clauses = before.slice(end).split(/[，,、；;]/);
  const last = clauses.pop() ?? '';
  if (column.length < 2 || !endsInColumn(last, column)) return false;
  return clauses.every(clause => startsWithColumn(clause, columns));
}

/** Nothing but 的 or 累计 stands between row and column. */
function endsInColumn(words: string, column: string): boolean {
  const bare = foldLabel(words.replace(/(?:[为达约共是]|达到)$/, ''));
  return bare.endsWith(column) && isJoint(bare.slice(0, -column.length));
}

function isJoint(words: string): boolean {
  return isLead(words.replace(/^的|的$/g, ''));
}

function startsWithColumn(clause: string, columns: ReadonlySet<string>): boolean {
  const figure = clause.search(/[\dx×*_＿]/i);
  const words = foldLabel(figure < 0 ? clause : clause.slice(0, figure));
  return words === '' || [...columns].some(column => column !== '' && words.startsWith(column));
}
