import type { Span } from '../../text/span';
import { figureText } from '../../figures/index';

/** A part of a date: its number as written. */
export interface DatePart {
  readonly text: string;
  readonly value: number;
  readonly span: Span;
}

/** A date as a line writes it: any two neighbouring parts of 2026年5月3日, or a year alone. */
export interface WrittenDate {
  readonly year: DatePart | null;
  readonly month: DatePart | null;
  readonly day: DatePart | null;
  /** 日 or 号; '' without a day. */
  readonly dayWord: string;
  readonly span: Span;
}

/** The dates that the numbers of a line are parts of, in order. */
export function datesIn(text: string, figures: readonly Span[]): readonly WrittenDate[] {
  const dates: WrittenDate[] = [];
  let i = 0;
  while (i < figures.length) {
    const first = i;
    const part = (mark: string): DatePart | null => {
      const span = figures[i];
      const before = figures[i - 1];
      if (!span || !mark.includes(text.charAt(span.end) || '-')) return null;
      if (i > first && before && before.end + 1 !== span.start) return null;
      const digits = figureText(text, span);
      if (digits.includes('.') || digits.length > 4) return null;
      i++;
      return { text: digits, value: Number(digits), span };
    };
    const year = part('年');
    const month = part('月');
    const day = month ? part('日号') : null;
    const start = figures[first]?.start ?? 0;
    if (i === first) i++;
    else {
      const end = (figures[i - 1]?.end ?? 0) + 1;
      dates.push({ year, month, day, dayWord: day ? text.charAt(end - 1) : '', span: { start, end } });
    }
  }
  return dates;
}

/** The year where it is written in full. */
export function fullYear({ year }: WrittenDate): number | null {
  return year?.text.length === 4 ? year.value : null;
}

/** How many days a month has; in an unknown year February may have 29. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 0 for Sunday to 6 for Saturday, in the Gregorian calendar. */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (shifted + leaps + (OFFSETS[month - 1] ?? 0) + day) % 7;
}

const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
