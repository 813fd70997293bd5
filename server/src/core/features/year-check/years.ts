import type { FoundPlace, YearStep } from './place';

/** Before 年, a range of years, a document's number, a school's year or class, and in 2025.12.30. */
const YEAR =
  /(?<![\d.])(?:19|20)\d\d(?=[ \u3000]?年|[—－～~-](?:19|20)\d\d[ \u3000]?(?:年|学年)|[〕级届]|学年|(?<dot>[./-])\d{1,2}\k<dot>\d{1,2}(?![\d.]))/g;
const CHINESE_YEAR = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** The years of a line as they are written, each with the year that it becomes; of a title that is changed already, the others only. */
export function yearsOf(text: string, step: YearStep, line: number): readonly FoundPlace[] {
  const isDone = (year: number) => line === step.titleLine && year === step.to;
  const found: FoundPlace[] = [];
  for (const { 0: written, index } of text.matchAll(YEAR)) {
    const span = { start: index, end: index + written.length };
    const year = Number(written);
    if (!isDone(year))
      found.push({ kind: 'year', span, ...yearChange(text, span.start, span.end, year, step, String) });
  }
  for (const { 0: written, index } of text.matchAll(CHINESE_YEAR)) {
    const span = { start: index, end: index + written.length };
    const year = Number(written.replace(/./gu, sign => String(Math.max(0, CHINESE_DIGITS.indexOf(sign)))));
    if (!isDone(year))
      found.push({ kind: 'year', span, ...yearChange(text, span.start, span.end, year, step, inChinese) });
  }
  return found;
}

function inChinese(year: number): string {
  return String(year).replace(/\d/g, digit => CHINESE_DIGITS.charAt(Number(digit)));
}

/**
 * The year before, the year itself and the one after move on by one; the year itself surely, unless a document's name or number, or
 * something that happened once, carries it. Where the title is changed already, so may others be that name the new year.
 */
function yearChange(
  text: string,
  start: number,
  end: number,
  year: number,
  { from, to, titleLine }: YearStep,
  write: (year: number) => string,
): Pick<FoundPlace, 'change' | 'isSure'> {
  const isNumbered = text.charAt(end) === '〕';
  const isNear = Math.abs(year - from) <= 1;
  const change = isNear && !isNumbered ? write(year + to - from) : null;
  return {
    change,
    isSure:
      change !== null &&
      !(titleLine !== undefined && year === to) &&
      (year >= from || opensSchoolYear(text.slice(end, end + REACH))) &&
      !isInTitle(text, start) &&
      !HAPPENED.test(text.slice(end, end + REACH)),
  };
}

const REACH = 24;
const HAPPENED = /^[^，。；]{0,20}(?:成立|建成|设立|组建|启用|发布|印发|实施|施行|开工)/;

/** Both years of 2024—2025学年 move on, or none. */
function opensSchoolYear(behind: string): boolean {
  return /^[—－～~-]\d{4}[ \u3000]?学年/.test(behind);
}

const LONGEST_TITLE = 60;

/** Whether a place stands inside 《…》. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
