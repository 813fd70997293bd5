import { lastClause } from '../gap-place';
import type { PlacedQuantity } from '../quantity/find';
import type { Quantity } from '../quantity/quantity';
import type { Result } from './formula';

/**
 * What the last two figures before a gap give, the earlier one told by the words: 上年, 去年 or 由…到, two years that follow each other,
 * for 环比 two quarters. Null without such words.
 */
export function moved(
  before: string,
  found: readonly PlacedQuantity[],
  work: (now: Quantity, before: Quantity) => Result | null,
): Result | null {
  const [first, second] = found.slice(-2);
  if (!first || !second) return null;
  const forward = () => work(second.quantity, first.quantity);
  const ahead = before.slice(0, first.span.start);
  const between = before.slice(first.span.end, second.span.start);
  const behind = before.slice(second.span.end);
  if (/[由从][^，。；]{0,12}$/.test(ahead) && /[到至为]/.test(between)) return forward();
  if (EARLIER.test(lastClause(ahead)) && !EARLIER.test(between)) return forward();
  if (EARLIER.test(between)) return work(first.quantity, second.quantity);
  const isQuarterly = behind.includes('环比');
  const step = isQuarterly ? stepOf(QUARTER, ahead, between) : stepOf(YEAR, ahead, between);
  if (step === 1) return forward();
  return step === -1 ? work(first.quantity, second.quantity) : null;
}

const EARLIER = /上年|去年|上期|前年|同期/;
const YEAR = /(\d{4})年(?!度?(?:目标|任务|计划))[^，。；]{0,12}$/;
const QUARTER = /(?:第?([一二三四])季度|([上下])半年)[^，。；]{0,12}$/;

/** By how many periods the second figure is later than the first. */
function stepOf(period: RegExp, ahead: string, between: string): number | null {
  const [from, to] = [ahead, between].map(words => {
    const [, name = '', half = ''] = period.exec(lastClause(words)) ?? [];
    if (half !== '') return half === '上' ? 11 : 12;
    const quarter = '一二三四'.indexOf(name);
    return name === '' ? null : quarter < 0 ? Number(name) : quarter;
  });
  return from === null || to === null || from === undefined || to === undefined ? null : to - from;
}
