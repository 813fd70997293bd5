import { fold } from '../fold';
import { lastClause, partsOf } from '../gap-place';
import { readPlace } from '../match/query';
import { findQuantities, type PlacedQuantity } from '../quantity/find';
import { isSameUnit, splitUnit } from '../quantity/unit';
import { shift } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { difference, growth, share, sum, type Result } from './formula';

/**
 * What the figures of the same sentence give for a number's gap by arithmetic: 合计, 同比, 增减, 占比, 完成率, 百分点. `unit` is the gap's.
 * Null where the sentence does not plainly ask for it. An offer with its formula, for the writer to judge.
 */
export function deriveInSentence(sentence: string, unit: string): Result | null {
  const place = readPlace({ sentence, unit });
  const { before, after } = partsOf(sentence);
  if (place.scale !== '' || place.whole) return null;
  const found = findQuantities(before);
  const result = /^(?:%|％|个百分点|百分点)$/.test(fold(unit))
    ? rateOf(place.clause, before, found, unit)
    : countOf(place.clause, before, after, found, unit);
  if (!result) return null;
  const isNegative = result.value.startsWith('-');
  const asksForChange = place.measures.some(measure => measure === 'growth' || measure === 'change');
  if (isNegative !== (asksForChange && place.sign < 0 && result.value !== '0')) return null;
  return isNegative ? { ...result, value: result.value.slice(1) } : result;
}

function rateOf(clause: string, before: string, found: readonly PlacedQuantity[], unit: string): Result | null {
  const [first, second] = found.slice(-2).map(({ quantity }) => quantity);
  if (!first || !second) return null;
  if (unit.includes('百分点'))
    return first.unit === '%' && second.unit === '%' ? moved(before, found, difference) : null;
  if (CHANGE.test(clause)) return first.unit === '%' ? null : moved(before, found, growth);
  if (/完成率|完成比例|办结率|整改率|化解率|调处率|拨付率/.test(clause)) {
    const [whole, part] = bySize(first, second);
    return share(part, whole);
  }
  return /占[总全比其的]?[^，]{0,8}$/.test(clause) ? share(second, first) : null;
}

const CHANGE = /(?:增长|增加|提高|上升|提升|上涨|下降|减少|降低|下滑)[了为]?$/;

/** Which of two figures is the earlier one is said by 上年, 去年 or 由…到; without such a word nothing is worked out. */
function moved(
  before: string,
  found: readonly PlacedQuantity[],
  work: (now: Quantity, before: Quantity) => Result | null,
): Result | null {
  const [first, second] = found.slice(-2);
  if (!first || !second) return null;
  const ahead = before.slice(0, first.span.start);
  const between = before.slice(first.span.end, second.span.start);
  if (/[由从][^，。；]{0,12}$/.test(ahead) && /[到至为]/.test(between)) return work(second.quantity, first.quantity);
  if (EARLIER.test(lastClause(ahead)) && !EARLIER.test(between)) return work(second.quantity, first.quantity);
  return EARLIER.test(between) ? work(first.quantity, second.quantity) : null;
}

const EARLIER = /上年|去年|上期|前年|同期/;

function countOf(
  clause: string,
  before: string,
  after: string,
  found: readonly PlacedQuantity[],
  unit: string,
): Result | null {
  const same = found.filter(({ quantity }) => isSameUnit(quantity.unit, splitUnit(unit).base));
  if (/(?:合计|共计|总计|总共|一共)[^，。；]{0,10}$/.test(clause))
    return inUnit(sum(listBefore(before, same)), same[0], unit);
  if (CHANGE.test(clause)) return inUnit(moved(before, same, difference), same.at(-2), unit);
  // 共【　】件，其中甲1件、乙2件: what the parts give, if they are all.
  if (/^[^，。；]{0,12}[，（(]其中/.test(after)) {
    const parts = findQuantities(after).filter(({ quantity }) => isSameUnit(quantity.unit, splitUnit(unit).base));
    return inUnit(sum(parts.map(({ quantity }) => quantity)), parts[0], unit);
  }
  return null;
}

/** The figures of the list that ends before 合计: those with the unit, from the last one that is itself a total on. */
function listBefore(before: string, same: readonly PlacedQuantity[]): readonly Quantity[] {
  const from = same.findLastIndex(({ figure }) => /(?:共|合计|总计)[^、，]{0,10}$/.test(before.slice(0, figure.start)));
  return same.slice(from + 1).map(({ quantity }) => quantity);
}

/** A result in the scale of its first figure, put before a unit that may have another. */
function inUnit(result: Result | null, first: PlacedQuantity | undefined, unit: string): Result | null {
  if (!result || !first) return null;
  const { power } = splitUnit(unit);
  return power === first.quantity.power
    ? result
    : { value: shift(result.value, first.quantity.power - power), note: result.note };
}

function bySize(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  return Number(a.value) >= Number(b.value) ? [a, b] : [b, a];
}
