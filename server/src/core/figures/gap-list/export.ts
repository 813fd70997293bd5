import type { Sheet } from '../table/sheet';
import { COLUMNS, MAIN_SHEET, NO_DEPARTMENT, SUGGESTION_COLUMNS, SUGGESTION_SHEET } from './columns';
import type { GapListSource } from './source';
import { thingsOf, type Thing } from './things';

/** The list as sheets: those for the departments, and the writer's own with the suggestions. */
export interface GapList {
  /** One sheet, or one for each department when split. */
  readonly forDepartments: readonly Sheet[];
  readonly forWriter: Sheet;
  /** How many distinct things there are. */
  readonly count: number;
}

/** Makes 待填清单 of a text: one row a distinct thing. Suggestions stay off the sheets that go out, lest they be copied. */
export function buildGapList(source: GapListSource, { split = false }: { readonly split?: boolean } = {}): GapList {
  const things = thingsOf(source);
  const rows = things.map((thing, i) => rowOf(source, thing, i + 1));
  const head = [[`《${source.title}》待填数据清单`], ['请于　月　日前反馈，联系人：　　电话：　　'], [...COLUMNS]];
  const forDepartments = split
    ? byDepartment(rows).map(([name, part]) => ({ name, rows: [...head, ...part] }))
    : [{ name: MAIN_SHEET, rows: [...head, ...rows] }];
  return { forDepartments, forWriter: suggestionSheet(source, things), count: things.length };
}

/** What a thing is called; for one that stands in many places, that all of them are meant: `区名：全文“xx区”`. */
export function whatOf(source: Pick<GapListSource, 'nameOf'>, { gaps, name }: Thing): string {
  const [first] = gaps;
  const what = first.gap.label ?? source.nameOf(first);
  return name === null || gaps.length < 2 ? what : `${what}：全文“${name}”`;
}

function rowOf(source: GapListSource, thing: Thing, number: number): readonly string[] {
  const [first] = thing.gaps;
  const department = source.departmentOf?.(first) ?? '';
  const period = first.gap.kind === 'number' ? (source.period ?? '') : '';
  const unit = first.gap.unit ?? '';
  return [String(number), thing.section, whatOf(source, thing), unit, thing.sentence, '', period, department, '', ''];
}

const DEPARTMENT = COLUMNS.indexOf('责任科室');

function byDepartment(
  rows: readonly (readonly string[])[],
): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const parts = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const own = row[DEPARTMENT] ?? '';
    const name = own === '' ? NO_DEPARTMENT : own;
    const part = parts.get(name);
    if (part) part.push(row);
    else parts.set(name, [row]);
  }
  return [...parts];
}

function suggestionSheet(source: GapListSource, things: readonly Thing[]): Sheet {
  const rows = things.flatMap((thing, i) => {
    const what = whatOf(source, thing);
    const suggested = source.suggestionsFor?.(thing.gaps[0]) ?? [];
    const offers = suggested.length > 0 ? suggested : [{ value: '', source: '' }];
    return offers.map(offer => [String(i + 1), what, offer.value, offer.source, String(thing.gaps.length)]);
  });
  return { name: SUGGESTION_SHEET, rows: [[...SUGGESTION_COLUMNS], ...rows] };
}
