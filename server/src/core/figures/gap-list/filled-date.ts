import { doubt, type FilledValue } from './doubt';

/**
 * A date as the place wants it: spreadsheets write 4月23日 as 2026年4月23日 or 2026/4/23, where the text has x月x日, or 4月 and a gap
 * before 日. What is no whole date goes in as it is written, without what the text has behind the gap.
 */
export function readDate(value: string, mark: string, before: string, after: string): FilledValue {
  const date = DATE.exec(value.normalize('NFKC').trim());
  if (!date) return { type: 'fill', text: withYear(withoutOverlap(value, after), mark) };
  const [, year, month = '', day = ''] = date;
  const wanted = partsWanted(mark, after);
  const has = { year: /(\d{4})年/.exec(before.slice(-LONGEST_BEFORE))?.[1], month: /(\d{1,2})月$/.exec(before)?.[1] };
  const [m, d] = [String(Number(month)), String(Number(day))];
  const text = [
    wanted.year && year !== undefined ? `${year}年` : '',
    wanted.month ? `${m}月` : '',
    wanted.day ? `${d}日` : '',
  ].join('');
  const written = withoutOverlap(text, after);
  if (!wanted.month && wanted.day && has.month !== undefined && Number(has.month) !== Number(m)) {
    return doubt(
      `月份不符：文中是 ${has.month} 月，填的是“${value}”`,
      `The month differs: ${has.month} in the text, “${value}” in the list`,
      null,
    );
  }
  if (!wanted.year && year !== undefined && has.year !== undefined && has.year !== year) {
    return doubt(
      `年份不符：文中是 ${has.year} 年，填的是“${value}”`,
      `The year differs: ${has.year} in the text, “${value}” in the list`,
      written,
    );
  }
  return { type: 'fill', text: written };
}

const DATE = /^(?:(\d{4})[年\-/.])?(\d{1,2})[月\-/.](\d{1,2})[日号]?$/;
const LONGEST_BEFORE = 9;

/** Which parts of a date the gap stands for: x月x日 for two, xx before 日 for one, a mark without any (____) for all. */
function partsWanted(mark: string, after: string): Readonly<Record<'year' | 'month' | 'day', boolean>> {
  const next = after.trimStart().charAt(0);
  const all = mark + (/[年月日号]/.test(next) ? next : '');
  if (!/[年月日号]/.test(all)) return { year: true, month: true, day: true };
  return { year: all.includes('年'), month: all.includes('月'), day: /[日号]/.test(all) };
}

/** 2026 in the place of 20xx年 is 2026年. */
function withYear(text: string, mark: string): string {
  return /^\d{4}$/.test(text) && mark.endsWith('年') && !/[月日]/.test(mark) ? `${text}年` : text;
}

/** 15日 before 日 is 15. */
export function withoutOverlap(text: string, after: string): string {
  for (let length = Math.min(4, text.length - 1); length > 0; length--) {
    if (after.startsWith(text.slice(-length))) return text.slice(0, -length);
  }
  return text;
}
