import type { Message } from '../../text/message';
import type { Columns } from './columns';
import type { Fact, TableProblem } from './fact';
import { filled, type Heading } from './heading';
import { cellName, columnName, type Sheet } from './sheet';
import type { Unread } from './unread';

/** A table that has been read, and what it gave. */
export interface TableRead {
  readonly heading: Heading;
  readonly columns: Columns;
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
}

/** What could not be read of a table, or not surely, each kind once: what, where, and what to do. */
export function problemsOf(sheet: Sheet, read: TableRead): readonly TableProblem[] {
  const tell = (message: Message | null, at?: { readonly row: number; readonly column: number }): TableProblem[] =>
    message === null ? [] : [{ sheet: sheet.name, ...(at && { row: at.row, column: at.column }), message }];
  const of = (why: Unread['why']) => read.unread.filter(each => each.why === why);
  const [nameless, figureless, withoutResult] = [of('no-name'), of('no-figure'), of('no-result')];
  if (read.facts.length === 0) {
    const [first] = nameless;
    if (first) return tell(noNames(sheet.name), first);
    if (figureless.length === 0 && withoutResult.length === 0) return tell(noValues(sheet, read));
  }
  return [
    ...tell(repeatedColumns(sheet.name, read.columns)),
    ...tell(nameless.length === 0 ? null : noNamesIn(sheet.name, nameless), nameless[0]),
    ...tell(figureless.length === 0 ? null : noFigures(sheet.name, figureless), figureless[0]),
    ...tell(withoutResult.length === 0 ? null : noResults(sheet.name, withoutResult), withoutResult[0]),
    ...tell(noUnits(sheet.name, read.facts)),
    ...tell(sameNames(sheet.name, read.facts)),
  ];
}

/** How many places a message names. */
const NAMED = 3;

function placesOf(cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]): Message {
  const named = cells.slice(0, NAMED).map(({ row, column, text }) => [cellName(row, column), text.slice(0, 20)]);
  const more = cells.length > NAMED;
  return {
    zh: named.map(([cell, text]) => `${cell} 的“${text}”`).join('、') + (more ? `等 ${cells.length} 格` : ''),
    en:
      named.map(([cell, text]) => `${cell} “${text}”`).join(', ') + (more ? ` and others, ${cells.length} cells` : ''),
  };
}

function noNames(sheet: string): Message {
  return {
    zh: `“${sheet}”没有一列说明每行是什么，这张表没有用。请加一列“指标”或“项目”。`,
    en: `“${sheet}” has no column that says what each row is, so it is not used. Add a column 指标 or 项目.`,
  };
}

function noValues(sheet: Sheet, { heading, columns }: TableRead): Message {
  const row = heading.start + 1;
  const names = filled(sheet.rows[heading.start]).slice(0, 6).join('、').slice(0, 40);
  if (columns.values.length > 0) {
    return {
      zh: `“${sheet.name}”表头（第 ${row} 行：${names}）下面的数值都空着，这张表没有用。请填上数值。`,
      en: `The values below the heading of “${sheet.name}” (row ${row}: ${names}) are empty, so it is not used. Fill them in.`,
    };
  }
  return {
    zh: `“${sheet.name}”的表头（第 ${row} 行：${names}）里没有找到数值列，这张表没有用。请给数所在的列写上列名，如“数值”“数量”“2026年”。`,
    en: `The heading of “${sheet.name}” (row ${row}: ${names}) names no column of values, so it is not used. Name it 数值, 数量 or 2026年.`,
  };
}

function repeatedColumns(sheet: string, { repeated }: Columns): Message | null {
  const [first] = repeated;
  if (!first) return null;
  const [used, unused] = [columnName(first.of), repeated.map(({ column }) => columnName(column)).join('、')];
  return {
    zh: `“${sheet}”有几列都叫“${first.header}”，只用了 ${used} 列，${unused} 列没有用。请把列名写得不同，如“本年”“上年”。`,
    en: `Several columns of “${sheet}” are called “${first.header}”; only ${used} is used, not ${unused}. Give them different names, such as 本年 and 上年.`,
  };
}

function noNamesIn(sheet: string, cells: readonly Unread[]): Message {
  const places = placesOf(cells);
  return {
    zh: `“${sheet}”${places.zh}没有写是什么（这一行的名称空着），没有用。请写上名称。`,
    en: `${places.en} of “${sheet}” is not used: its row has no name. Write the name.`,
  };
}

function noFigures(sheet: string, cells: readonly Unread[]): Message {
  const places = placesOf(cells);
  return {
    zh: `“${sheet}”${places.zh}不是一个数，没有用。请写成一个数，范围和说明请写在备注里。`,
    en: `${places.en} of “${sheet}” is not one figure and is not used. Write one figure; put ranges and notes into the remarks.`,
  };
}

function noResults(sheet: string, cells: readonly Unread[]): Message {
  const places = placesOf(cells);
  return {
    zh: `“${sheet}”${places.zh}没有算出结果，没有用。请在表格软件里改好公式、保存后再用。`,
    en: `${places.en} of “${sheet}” has no result and is not used. Mend the formula in the spreadsheet program and save.`,
  };
}

function noUnits(sheet: string, facts: readonly Fact[]): Message | null {
  const figures = facts.filter(({ quantity }) => quantity !== null);
  const bare = figures.filter(({ quantity }) => quantity?.unit === '');
  if (bare.length === 0) return null;
  const places = placesOf(bare);
  const what = bare.length === figures.length ? { zh: '里的数', en: 'The figures' } : null;
  return {
    zh: `“${sheet}”${what?.zh ?? places.zh}没有写计量单位，只供挑选，不会自动填入。请加一列“单位”，或在列名里写明，如“数量（件）”“同比（%）”。`,
    en: `${what?.en ?? places.en} of “${sheet}” have no unit: they are only offered, never filled in unasked. Add a column 单位 or write 数量（件）, 同比（%）.`,
  };
}

/** Two figures under one name, of which neither is sure. */
function sameNames(sheet: string, facts: readonly Fact[]): Message | null {
  const known = new Map<string, Fact>();
  for (const fact of facts) {
    const { label, parent, category, subject, measure, period, unit } = fact;
    const key = JSON.stringify([label, parent, category, subject, measure, period, unit]);
    const first = known.get(key);
    if (first === undefined) known.set(key, fact);
    else if (first.text !== fact.text) return twoFigures(sheet, first, fact);
  }
  return null;
}

function twoFigures(sheet: string, first: Fact, second: Fact): Message {
  const [a, b] = [first, second].map(({ row, column }) => cellName(row, column));
  return {
    zh: `“${sheet}”里“${first.label}”有两个不同的值（${a}、${b}），只供挑选，不会自动填入。请把名称写得不同，或写明时间、地区。`,
    en: `“${first.label}” has two values in “${sheet}” (${a}, ${b}): they are only offered, never filled in unasked. Tell their names, periods or places apart.`,
  };
}
