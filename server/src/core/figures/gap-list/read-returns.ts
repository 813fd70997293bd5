import { fold } from '../fold';
import { readDecimal } from '../quantity/decimal';
import { cellAt, type Sheet } from '../table/sheet';
import { COLUMNS } from './columns';

/** A returned file: its name as the writer knows it, and its sheets. */
export interface ReturnedList {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** One row of a return. */
export interface ReturnedRow {
  readonly number: string;
  readonly section: string;
  readonly what: string;
  readonly unit: string;
  readonly sentence: string;
  readonly value: string;
  readonly period: string;
  readonly department: string;
  readonly filledBy: string;
  readonly remark: string;
  /** Where it stands: file, sheet, and row from 0. */
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What our CSV has before a text that looks like a formula, where a spreadsheet has made a workbook of it. */
const GUARD = /^'(?=[=+\-@＝＋－＠])/;

/** How far down the heading may have slid. */
const DEEPEST = 10;

/** The rows of all returned sheets that have the list's columns, in whatever order; other sheets are passed over. */
export function readReturns(returns: readonly ReturnedList[]): readonly ReturnedRow[] {
  return returns.flatMap(({ name, sheets }) => sheets.flatMap(sheet => readSheet(name, sheet)));
}

/** Whether a sheet has the list's columns. */
export function isGapList(sheet: Sheet): boolean {
  return headingOf(sheet) >= 0;
}

function headingOf({ rows }: Sheet): number {
  return rows.slice(0, DEEPEST).findIndex(row => {
    const names = row.map(fold);
    return names.includes('填写值') && names.some(cell => cell.startsWith('原句'));
  });
}

function readSheet(file: string, sheet: Sheet): readonly ReturnedRow[] {
  const { name, rows } = sheet;
  const heading = headingOf(sheet);
  if (heading < 0) return [];
  const names = rows[heading]?.map(fold) ?? [];
  const at = (column: (typeof COLUMNS)[number]) =>
    names.findIndex(cell => (column.startsWith('原句') ? cell.startsWith('原句') : cell === column));
  const [number, section, what, unit, sentence, value, period, department, filledBy, remark] = COLUMNS.map(at);
  return rows.flatMap((row, i) => {
    const cell = (column = -1) => cellAt(row, column).trim().replace(GUARD, '');
    if (i <= heading || cell(sentence) === '') return [];
    return [
      {
        number: cell(number),
        section: cell(section),
        what: cell(what),
        unit: cell(unit),
        sentence: cellAt(row, sentence ?? -1).replace(GUARD, ''),
        value: shortestShare(cell(value)),
        period: cell(period),
        department: cell(department),
        filledBy: cell(filledBy),
        remark: cell(remark),
        file,
        sheet: name,
        row: i,
      },
    ];
  });
}

/** 97.5% for 97.50%: a spreadsheet shows what was typed in the format of its own. */
function shortestShare(value: string): string {
  const figure = /^[\d.]{1,20}(?=[%％]$)/.exec(value)?.[0] ?? '';
  return (readDecimal(figure) ?? figure) + value.slice(figure.length);
}
