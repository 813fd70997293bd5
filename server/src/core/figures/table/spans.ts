import { partOf, yearOf } from './periods';

/** The parts of a year in their order, months, quarters and halves apart. */
const PARTS: readonly (readonly string[])[] = [
  Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  ['一季度', '二季度', '三季度', '四季度'],
  ['上半年', '下半年'],
];

/** What follows from parts of a year, beside what begins with its first: the other half, the quarters. */
const SPANS: readonly (readonly { readonly name: string; readonly from: number; readonly to: number }[])[] = [
  [
    { name: '二季度', from: 3, to: 6 },
    { name: '三季度', from: 6, to: 9 },
    { name: '四季度', from: 9, to: 12 },
    { name: '下半年', from: 6, to: 12 },
  ],
  [{ name: '下半年', from: 2, to: 4 }],
  [],
];

/** The period that all these parts of one year are together; null where one is missing, double or of another year. */
export function spanOf(periods: readonly string[]): string | null {
  const [first = ''] = periods;
  const kind = PARTS.findIndex(parts => parts[0] === partOf(first));
  const parts = PARTS[kind];
  const isRun =
    parts && periods.every((period, at) => partOf(period) === parts[at] && yearOf(period) === yearOf(first));
  return isRun ? yearName(first) + fromStart(kind, periods.length) : null;
}

/** A period of a year that its parts make up, and which of them. */
export interface Span {
  readonly period: string;
  readonly parts: readonly number[];
}

/** The periods that parts of a year make up where all of them are there, by their places in the list: 上半年 of 1月 to 6月. */
export function spansIn(periods: readonly string[]): readonly Span[] {
  const places = new Map<string, Map<string, number>>();
  periods.forEach((period, at) => {
    const part = partOf(period);
    if (part === '') return;
    const year = yearName(period);
    const ofYear = places.get(year) ?? new Map<string, number>();
    if (!ofYear.has(part)) places.set(year, ofYear.set(part, at));
  });
  return [...places].flatMap(([year, at]) => PARTS.flatMap((_, kind) => spansOfKind(at, year, kind)));
}

function spansOfKind(places: ReadonlyMap<string, number>, year: string, kind: number): readonly Span[] {
  const at = PARTS[kind]?.map(part => places.get(part) ?? -1) ?? [];
  const run = at.includes(-1) ? at.indexOf(-1) : at.length;
  const starts = Array.from({ length: Math.max(0, run - 1) }, (_, i) => ({
    period: year + fromStart(kind, i + 2),
    parts: at.slice(0, i + 2),
  }));
  const inner = (SPANS[kind] ?? []).map(({ name, from, to }) => ({ period: year + name, parts: at.slice(from, to) }));
  return [...starts, ...inner.filter(span => !span.parts.includes(-1))];
}

/** 1-6月 for six months, 上半年 for two quarters, 全年 for all. */
function fromStart(kind: number, count: number): string {
  if (count === PARTS[kind]?.length) return '全年';
  if (count === 1) return PARTS[kind]?.[0] ?? '';
  return kind === 0 ? `1-${count}月` : count === 2 ? '上半年' : '1-9月';
}

function yearName(period: string): string {
  const year = yearOf(period);
  return year === null ? '' : `${year}年`;
}
