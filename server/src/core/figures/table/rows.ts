import type { Quantity } from '../quantity/quantity';
import { readQuantity } from '../quantity/read';
import { splitUnit } from '../quantity/unit';
import { scaleName } from '../quantity/write';
import type { Above } from './above';
import { carry, isNamed, NOTHING, type Carried } from './carried';
import { isTotal, unitInName } from './column-names';
import type { Columns, ValueColumn } from './columns';
import type { Fact, Measure } from './fact';
import type { Heading } from './heading';
import { periodIn, yearOf } from './periods';
import type { RowLabel } from './row-label';
import { spanOf } from './spans';
import { cellAt, type Sheet } from './sheet';
import type { Unread } from './unread';

/** A table of a sheet: its heading, its rows up to `end`, its columns, and the lines above. */
export interface Table {
  readonly heading: Heading;
  readonly end: number;
  readonly columns: Columns;
  readonly above: Above;
}

/** A longer text is prose, no value. */
const LONGEST = 40;

/** The facts of a table's rows, and the cells of values that are none. */
export function* readRows(sheet: Sheet, table: Table): Generator<Fact | Unread> {
  let carried = NOTHING;
  for (let row = table.heading.end; row < table.end; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.every(cell => cell.trim() === '')) {
      carried = { ...NOTHING, category: carried.category };
      continue;
    }
    carried = carry(cells, table.columns, carried);
    const own = isNamed(cells, table.columns) ? carried : NOTHING;
    for (const value of table.columns.values) yield* readValue(sheet, table, own, row, value);
  }
}

function* readValue(
  sheet: Sheet,
  table: Table,
  carried: Carried,
  row: number,
  value: ValueColumn,
): Generator<Fact | Unread> {
  const cells = sheet.rows[row] ?? [];
  const text = cellAt(cells, value.column).trim();
  if (isEmptyValue(text)) return;
  const at = { row, column: value.column, text };
  if (text.startsWith('#')) {
    yield { ...at, why: 'no-result' };
    return;
  }
  const rowPeriod = periodOfRow(sheet, table, row);
  const named = nameOf(table, carried, value, rowPeriod);
  if (named === null) {
    yield { ...at, why: 'no-name' };
    return;
  }
  const { columns, above } = table;
  const cell = (column: number | null) => (column === null ? '' : cellAt(cells, column).trim());
  const unit = unitOf(value, carried.label, cell(columns.unit), above.unit, text);
  const quantity = readQuantity(isMove(value.measure) ? withSign(text) : text, unit);
  if (quantity === null && isWanted(text, unit, value)) yield { ...at, why: 'no-figure' };
  if (quantity === null && (text.length > LONGEST || value.measure !== 'current')) return;
  const source = columns.sources.map(cell).find(found => found !== '') ?? above.body;
  yield {
    ...named,
    category: carried.category,
    measure: value.measure,
    period: value.period ?? rowPeriod ?? tablePeriod(value.measure, above.period),
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

/** The period that a row names; 合计 under months is of the months above it. */
function periodOfRow(sheet: Sheet, { heading, columns }: Table, row: number): string | null {
  const { period } = columns;
  if (period === null) return null;
  const cell = cellAt(sheet.rows[row], period);
  if (!isTotal(cell)) return periodIn(cell);
  const above: string[] = [];
  for (let at = row - 1; at >= heading.end && above.length <= MONTHS; at--) {
    const named = cellAt(sheet.rows[at], period);
    if (isTotal(named)) break;
    above.unshift(periodIn(named) ?? '');
  }
  return spanOf(above);
}

const MONTHS = 12;

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
  if (columns.subject === null)
    return period === null || what === '' ? null : { label: what, parent: null, subject: null };
  if (subject === null) return null;
  return what === '' ? null : { label: what, parent, subject: isTotal(subject) ? null : subject };
}

/** The unit of a cell that names none itself: of its column, its name, its row, the line above the table, or the name of 人数. */
function unitOf(value: ValueColumn, label: RowLabel | null, row: string, above: string, text: string): string {
  if (value.unit !== '') return value.unit;
  const isShare = value.measure === 'growth' || value.measure === 'rate' || value.measure === 'share';
  if (isShare) return /[%％]/.test(text) ? '%' : '';
  return [label?.unit, row, above, value.unitInName].find(Boolean) ?? unitInName(label?.name ?? '');
}

/** The unit of the table, unless the cell says another or another scale: 1.5亿元 in a column of 万元. */
function writtenUnit({ unit, power }: Quantity, written: string): string {
  const split = splitUnit(written);
  return split.base === unit && split.power === power ? written : scaleName(power) + unit;
}

/** — / 无 */
function isEmptyValue(text: string): boolean {
  return text === '' || /^(?:[—–\-－/／\\.…]+|无|暂无|不适用|n\/?a|nil)$/i.test(text);
}

/** Whether a figure was to be expected: by its column and unit, or because it looks like figures. A name in a row without unit is a name. */
function isWanted(text: string, unit: string, { measure, isCounted }: ValueColumn): boolean {
  if (DATE.test(text)) return false;
  return measure !== 'current' || LOOKS_LIKE_FIGURES.test(text) || (isCounted && (unit !== '' || /\d/.test(text)));
}

const DATE = /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$|^\d{4}年/;

function isMove(measure: Measure): boolean {
  return measure === 'growth' || measure === 'change';
}

/** 下降3.2% of a column of growth is -3.2%. */
function withSign(text: string): string {
  const [words = ''] = /^(?:同比|环比)?(?:增长|增加|提高|上升|提升|下降|减少|降低|回落|[↑↓])了?/.exec(text) ?? [];
  return (/[下减降回↓]/.test(words) ? '-' : '') + text.slice(words.length);
}

/** Figures that make no quantity and no date: 15—20, 1.2.3. */
const LOOKS_LIKE_FIGURES =
  /^[约近]?[ ,\-.~\u2013\u2014\u3001\u5230\u81f3\uff0c\uff5e]*\d[\d ,\-.~\u2013\u2014\u3001\u5230\u81f3\uff0c\uff5e]*[^\d年月日号:：]{0,4}$/;
