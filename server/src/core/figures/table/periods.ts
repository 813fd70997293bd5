import { fold } from '../fold';

/** The period that a heading, cell or title names, or null: `2026年`, `2026年1-6月`, `3月`, `上半年`, `一季度`, `1-12月`. */
export function periodIn(text: string): string | null {
  const folded = fold(text).replace(/[—–~～至到]+/g, '-');
  const year = YEAR.exec(folded)?.[0].replace('度', '') ?? '';
  const part = PART.exec(folded.slice(year === '' ? 0 : folded.indexOf(year)))?.[0].replace('月份', '月') ?? '';
  return year + part === '' ? null : year + part;
}

/** The year of a period as a number, or null. */
export function yearOf(period: string | null): number | null {
  const year = period === null ? null : /^\d{4}/.exec(period);
  return year ? Number(year[0]) : null;
}

/** Whether two named periods cannot be the same: other years, or other parts of a year where both name one. */
export function differ(a: string, b: string): boolean {
  const [years, parts] = [
    [yearOf(a), yearOf(b)],
    [partOf(a), partOf(b)],
  ];
  return (
    (years[0] !== null && years[1] !== null && years[0] !== years[1]) ||
    (parts[0] !== '' && parts[1] !== '' && parts[0] !== parts[1])
  );
}

/** Which part of its year a period is, '' for the whole: 上半年 of 2026年1-6月. */
export function partOf(period: string): string {
  const part = period.replace(/^\d{4}年/, '').replace(/^第/, '');
  return SAME_PARTS.get(part) ?? part;
}

/** What is said of half a year and of its months is said of the same. */
const SAME_PARTS: ReadonlyMap<string, string> = new Map([
  ['全年', ''],
  ['1-12月', ''],
  ['1-6月', '上半年'],
  ['7-12月', '下半年'],
  ['1-3月', '一季度'],
  ['4-6月', '二季度'],
  ['7-9月', '三季度'],
  ['10-12月', '四季度'],
]);

const YEAR = /(?<!\d)(?:19|20)\d{2}年度?/;
const PART = /(?:\d{1,2}月?-)?\d{1,2}月份?(?!\d)|[上下]半年|第?[一二三四1-4]季度|全年/;
