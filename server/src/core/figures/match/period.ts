import type { Fact } from '../table/fact';
import { differ, periodIn, yearOf } from '../table/periods';

/** The period that a sentence speaks of: its own 上半年, 一季度, 1—6月 before the gap within the document's year. */
export function localPeriod(before: string, period: string | null): string | null {
  const part = /[上下]半年|[一二三四]季度|\d{1,2}月?[-—–~～至]\d{1,2}月|(?<!\d)\d{1,2}月份/.exec(before)?.[0];
  if (part === undefined) return period;
  const year = yearOf(period);
  return `${year === null ? '' : `${year}年`}${periodIn(part) ?? ''}`;
}

/**
 * Whether a fact speaks of a period. A fact without one fits all; a whole year does not fit its half. What a column of the year
 * before says fits as 上年.
 */
export function fitsPeriod(fact: Fact, period: string | null): boolean {
  if (fact.period === null || period === null) return true;
  const year = yearOf(period);
  if (fact.measure === 'previous')
    return year === null || yearOf(fact.period) === null || yearOf(fact.period) === year - 1;
  return !differ(fact.period, period) && isWhole(fact.period) === isWhole(period);
}

function isWhole(period: string): boolean {
  return /^(?:\d{4}年)?(?:全年|1-12月)?$/.test(period);
}
