import type { Quantity } from '../quantity/quantity';
import { readQuantity } from '../quantity/read';
import { splitUnit } from '../quantity/unit';
import { scaleName } from '../quantity/write';
import type { Above } from './above';
import { isTotal } from './column-names';
import type { Columns, ValueColumn } from './columns';
import type { Fact, Measure, TableProblem } from './fact';
import type { Heading } from './heading';
import { periodIn, yearOf } from './periods';
import { readRowLabel, type RowLabel } from './row-label';
import { cellAt, cellName, type Sheet } from './sheet';

/** A table of a sheet: its heading, its rows up to `end`, its columns, and the lines above. */
export interface Table {
  readonly heading: Heading;
  readonly end: number;
  readonly columns: Columns;
  readonly above: Above;
}

/** A longer text is prose, no value. */
const LONGEST = 40;

/** What the rows above leave to the next one. */
interface Carried {
  readonly parents: readonly RowLabel[];
  readonly label: RowLabel | null;
  readonly subject: string | null;
  readonly category: string | null;
}

const NOTHING: Carried = { parents: [], label: null, subject: null, category: null };

/** The facts of a table's rows, and the cells that look like figures and are none. */
export function* readRows(sheet: Sheet, table: Table): Generator<Fact | TableProblem> {
  let carried = NOTHING;
  for (let row = table.heading.end; row < table.end; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every(cell => cell.trim() === '')) {
      carried = { ...NOTHING, category: carried.category };
      continue;
    }
    carried = carry(cells, table.columns, carried);
    for (const value of table.columns.values) yield* readValue(sheet, table, carried, row, value);
  }
}

function carry(cells: readonly string[], columns: Columns, above: Carried): Carried {
  const cell = (column: number | null) => (column === null ? '' : cellAt(cells, column).trim());
  const category = cell(columns.category) || above.category;
  const subject = cell(columns.subject) || above.subject;
  if (columns.label === null || cell(columns.label) === '') return { ...above, category, subject };
  const read = readRowLabel(cellAt(cells, columns.label));
  const last = above.label;
  // What follows a row with 其中 is its brother however far it is set in.
  const label = last?.part === true && read.depth > 0 ? { ...read, depth: last.depth, part: true } : read;
  const parents = last ? [...above.parents, last].filter(parent => parent.depth < label.depth) : [];
  return { parents, label, subject, category };
}

function* readValue(
  sheet: Sheet,
  table: Table,
  carried: Carried,
  row: number,
  value: ValueColumn,
): Generator<Fact | TableProblem> {
  const cells = sheet.rows[row] ?? [];
  const text = cellAt(cells, value.column).trim();
  const named = nameOf(table, carried, value, periodIn(cellAt(cells, table.columns.period ?? -1)));
  if (isEmptyValue(text) || named === null) return;
  const { columns, above } = table;
  const cell = (column: number | null) => (column === null ? '' : cellAt(cells, column).trim());
  const unit = unitOf(value, carried.label?.unit ?? '', cell(columns.unit), above.unit, text);
  const quantity = readQuantity(text, unit);
  if (quantity === null && (text.length > LONGEST || value.measure !== 'current')) return;
  if (quantity === null && LOOKS_LIKE_FIGURES.test(text)) yield unreadable(sheet, row, value.column, text);
  const source = columns.sources.map(cell).find(found => found !== '') ?? above.body;
  yield {
    ...named,
    category: carried.category,
    measure: value.measure,
    period: value.period ?? periodIn(cell(columns.period)) ?? tablePeriod(value.measure, above.period),
    unit: quantity ? writtenUnit(quantity, unit) : unit,
    text,
    quantity,
    source: source === '' ? null : source,
    remark: cell(columns.remark) || null,
    sheet: sheet.name,
    row,
    column: value.column,
    header: value.header,
  };
}

/** The title's period holds for the columns that name none; 上年 is the year before it. */
function tablePeriod(measure: Measure, period: string | null): string | null {
  const year = yearOf(period);
  return measure !== 'previous' || period === null || year === null ? period : period.replace(/^\d+/, String(year - 1));
}

/** Who and what a value is: the row names one, the column the other, or the row both; or the row a month and the column what. */
function nameOf(
  { columns, above }: Table,
  { label, parents, subject }: Carried,
  value: ValueColumn,
  period: string | null,
): Pick<Fact, 'label' | 'parent' | 'subject'> | null {
  const parent = parents.at(-1)?.name ?? null;
  if (columns.label !== null) {
    if (!label || label.name === '') return null;
    const total = isTotal(label.name);
    const own = total && above.topic !== '' ? above.topic : label.name;
    const who = value.name !== '' && !isTotal(value.name) ? value.name : subject;
    return { label: own, parent, subject: who === null || isTotal(who) ? null : who };
  }
  const what = value.name || above.topic || value.header;
  // 合计 of some months is of no period that could be named.
  if (columns.subject === null)
    return period === null || what === '' ? null : { label: what, parent: null, subject: null };
  if (subject === null) return null;
  return what === '' ? null : { label: what, parent, subject: isTotal(subject) ? null : subject };
}

/** The unit of a cell that names none itself: of its column, its name, its row, or the line above the table. */
function unitOf(value: ValueColumn, label: string, row: string, above: string, text: string): string {
  if (value.unit !== '') return value.unit;
  const isShare = value.measure === 'growth' || value.measure === 'rate' || value.measure === 'share';
  if (isShare) return /[%％]/.test(text) ? '%' : '';
  return label || row || above;
}

/** The unit of the table, unless the cell says another or another scale: 1.5亿元 in a column of 万元. */
function writtenUnit({ unit, power }: Quantity, written: string): string {
  const split = splitUnit(written);
  return split.base === unit && split.power === power ? written : scaleName(power) + unit;
}

/** — / 无 and what spreadsheets show for an error. */
function isEmptyValue(text: string): boolean {
  return text === '' || /^(?:[—–\-－/／\\.…]+|无|暂无|不适用|n\/?a|nil|#.*)$/i.test(text);
}

/** Figures that make no quantity and no date: 15—20, 1.2.3. */
const LOOKS_LIKE_FIGURES =
  /^[约近]?[ ,\-.~\u2013\u2014\u3001\u5230\u81f3\uff0c\uff5e]*\d[\d ,\-.~\u2013\u2014\u3001\u5230\u81f3\uff0c\uff5e]*[^\d年月日号:：]{0,4}$/;

function unreadable(sheet: Sheet, row: number, column: number, text: string): TableProblem {
  const cell = cellName(row, column);
  return {
    sheet: sheet.name,
    row,
    column,
    message: {
      zh: `“${sheet.name}”${cell} 的“${text}”不是一个数，没有用。请写成一个数，范围请写在备注里。`,
      en: `“${text}” in ${cell} of “${sheet.name}” is not one figure and is not used. Write one figure; put ranges into the remarks.`,
    },
  };
}
