import { fold } from '../fold';
import { isMeasure } from '../quantity/unit';
import { isTotal, readHeading, unitInName, type ColumnRole } from './column-names';
import type { Measure } from './fact';
import { isFigure, type Heading } from './heading';
import { yearOf } from './periods';
import { cellAt, type Sheet } from './sheet';
import { isMostly, namesOfRows, type Read, type RowNames } from './row-names';

/** A column of values, as its heading and its cells describe it. */
export interface ValueColumn {
  readonly column: number;
  /** As written, lines joined by a space. */
  readonly header: string;
  readonly measure: Measure;
  readonly period: string | null;
  readonly unit: string;
  /** The words of the heading that are no known name: an indicator of a cross table, or whom the column counts. */
  readonly name: string;
  /** 人 of 人数. */
  readonly unitInName: string;
  /** Whether half of its cells, errors left out, are figures. */
  readonly isCounted: boolean;
}

export interface Columns extends RowNames {
  readonly category: number | null;
  readonly unit: number | null;
  readonly period: number | null;
  readonly remark: number | null;
  /** Columns that say where a figure comes from, best first. */
  readonly sources: readonly number[];
  readonly values: readonly ValueColumn[];
  /** Columns of values that are not read, because one before them has the same name. */
  readonly repeated: readonly { readonly column: number; readonly of: number; readonly header: string }[];
}

/** Judges the columns by their headings and, where these say nothing or two things, by their cells. */
export function judgeColumns(sheet: Sheet, heading: Heading, end: number): Columns {
  const rows = sheet.rows.slice(heading.end, Math.min(end, heading.end + SAMPLE));
  const width = Math.max(heading.columns.length, ...rows.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => readColumn(heading, rows, column));
  const at = (role: ColumnRole) => columns.find(column => column.role === role)?.column ?? null;
  const values = columns.filter(
    column => column.role === 'value' || (column.role === null && isMostly(column, isFigure)),
  );
  const names = namesOfRows(columns, at);
  const columnsOfOne = withNames(values.map(valueColumn));
  return {
    ...names,
    category: at('category') === names.label ? null : at('category'),
    unit: at('unit') ?? unnamedUnit(columns, names.label),
    period: at('period'),
    remark: at('remark'),
    sources: (['source', 'body'] as const).flatMap(role =>
      columns.filter(c => c.role === role && c.column !== names.subject).map(c => c.column),
    ),
    values: byYear(withoutRepeats(columnsOfOne).map(({ value }) => value)),
    repeated: repeatedOf(columnsOfOne),
  };
}

const SAMPLE = 200;

function readColumn(heading: Heading, rows: Sheet['rows'], column: number): Read {
  const texts = heading.columns[column] ?? [];
  const lines = texts.map(readHeading);
  const cells = rows.map(row => cellAt(row, column).trim()).filter(cell => cell !== '');
  const read = {
    column,
    lines,
    header: texts.join(' '),
    cells,
    role: lines.findLast(line => line.role !== null)?.role ?? null,
  };
  // 单位 is a measure or a body; only its cells can tell.
  const isBody = read.role === 'unit' && cells.length > 0 && !isMostly(read, isMeasure);
  return isBody ? { ...read, role: 'body' } : read;
}

function isCounted({ cells }: Read): boolean {
  const shown = cells.filter(cell => !cell.startsWith('#'));
  return shown.length > 0 && shown.filter(isFigure).length * 2 >= shown.length;
}

/** A column without a heading whose cells are units stands in tables that have no heading at all. */
function unnamedUnit(columns: readonly Read[], label: number | null): number | null {
  return columns.find(c => c.role === null && c.column !== label && isMostly(c, isMeasure))?.column ?? null;
}

/** 学生数 under 学生情况, 残疾人 under 其中: what only gathers columns names none of them. */
function nameOf(names: readonly string[]): string {
  return names
    .filter((name, at) => at === names.length - 1 || !/情况$|^其中/.test(name))
    .map(name => name.replace(/^其中[:：]?/, ''))
    .join('');
}

/** A column of values and the name by which it is told from others. */
interface Named {
  readonly value: ValueColumn;
  readonly key: string;
}

/** 同比 behind 接待游客 is that of 接待游客. */
function withNames(values: readonly ValueColumn[]): readonly Named[] {
  let last = '';
  return values.map(value => {
    if (value.name !== '') last = value.name;
    else if (value.measure === 'current') last = '';
    const name = value.name === '' && !isTotal(last) ? last : value.name;
    return { value: { ...value, name }, key: value.header === '' ? '' : `${value.header}\n${name}` };
  });
}

/** Of columns with one name the first; which of them is meant nobody can tell. */
function withoutRepeats(values: readonly Named[]): readonly Named[] {
  const first = firstByName(values);
  return values.filter(value => value.key === '' || first.get(value.key) === value);
}

function repeatedOf(values: readonly Named[]): Columns['repeated'] {
  const firsts = firstByName(values);
  return values.flatMap(({ key, value: { column, header } }) => {
    const first = firsts.get(key)?.value.column ?? column;
    return key === '' || first === column ? [] : [{ column, header, of: first }];
  });
}

function firstByName(values: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(values.toReversed().map(value => [value.key, value]));
}

/** Of columns that name years the one before the latest is 上年. */
function byYear(values: readonly ValueColumn[]): readonly ValueColumn[] {
  const latest = Math.max(...values.map(({ period }) => yearOf(period) ?? 0));
  return values.map(value =>
    value.measure === 'current' && yearOf(value.period) === latest - 1 ? { ...value, measure: 'previous' } : value,
  );
}

function valueColumn(read: Read): ValueColumn {
  const { column, lines, header } = read;
  const measure = lines.findLast(line => line.measure !== null)?.measure ?? null;
  const period = lines.findLast(line => line.period !== null)?.period ?? null;
  const unit = lines.findLast(line => line.unit !== '')?.unit ?? '';
  const name = nameOf(lines.filter(line => line.role === null).map(line => line.name));
  const isPoint = fold(header).includes('百分点');
  return {
    column,
    header,
    measure: measure ?? 'current',
    period,
    unit: isPoint ? '个百分点' : unit,
    name,
    unitInName: lines.map(line => unitInName(line.name)).findLast(found => found !== '') ?? '',
    isCounted: isCounted(read),
  };
}
