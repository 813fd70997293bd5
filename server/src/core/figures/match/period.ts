import type { Fact } from '../table/fact';
import { differ, periodIn, yearOf } from '../table/periods';

/**
 * The period that a sentence speaks of: the year, 上半年, 一季度, 1—6月 that it names last before the gap, else the document's. 较2025年
 * names another to compare with.
 */
export function localPeriod(before: string, period: string | null): string | null {
  const named = last(before, YEARS);
  const part = last(before, PARTS);
  const year = named?.text === '前年' ? priorTo(yearOf(period)) : (named?.text.slice(0, 4) ?? null);
  const isAll = part?.text === '全年' && (period === null || isWhole(period));
  if (part && !isAll && part.at >= (named?.at ?? 0)) {
    const own = year ?? yearOf(period);
    return `${own === null ? '' : `${own}年`}${periodIn(part.text) ?? ''}`;
  }
  if (year === null) return named ? '' : period;
  return yearOf(period) === Number(year) ? period : `${year}年`;
}

const YEARS = /(?<![比较于与和同\d])(?:(?:19|20)\d{2}年|前年)/g;
const PARTS =
  /全年|[上下]半年|[一二三四]季度|(?<!\d)\d{1,2}月?[-—–~～至]\d{1,2}月|(?<!\d)\d{1,2}月份|(?<![\d至到截—–~～-])\d{1,2}月(?!$|[\d日份底末初中上下以起前后至 ])/g;

interface Named {
  readonly text: string;
  readonly at: number;
}

function last(text: string, pattern: RegExp): Named | null {
  const match = [...text.matchAll(pattern)].at(-1);
  return match ? { text: match[0], at: match.index } : null;
}

function priorTo(year: number | null): string | null {
  return year === null ? null : String(year - 2);
}

/**
 * Whether a fact speaks of a period. A fact without one speaks of what the document does (`outer`), not of another period that a sentence
 * names; a whole year does not fit its half. What a column of the year before says fits as 上年.
 */
export function fitsPeriod(fact: Fact, period: string | null, outer: string | null): boolean {
  if (period === null) return true;
  if (fact.period === null) return period === outer;
  const year = yearOf(period);
  if (fact.measure === 'previous' && period === outer)
    return year === null || yearOf(fact.period) === null || yearOf(fact.period) === year - 1;
  return !differ(fact.period, period) && isWhole(fact.period) === isWhole(period);
}

function isWhole(period: string): boolean {
  return /^(?:\d{4}年)?(?:全年|1-12月)?$/.test(period);
}
