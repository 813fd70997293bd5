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

function partOf(period: string): string {
  const part = period.replace(/^\d{4}年/, '');
  return part === '1-12月' || part === '全年' ? '' : part;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}年度?/;
const PART = /(?:\d{1,2}月?-)?\d{1,2}月份?(?!\d)|[上下]半年|第?[一二三四1-4]季度|全年/;
