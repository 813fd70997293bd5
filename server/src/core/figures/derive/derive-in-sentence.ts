import { fold } from '../fold';
import { partsOf } from '../gap-place';
import { readPlace, type Place } from '../match/query';
import { findQuantities, type PlacedQuantity } from '../quantity/find';
import { isSameUnit, splitUnit } from '../quantity/unit';
import { shift } from '../quantity/decimal';
import { difference, growth, sum, type Result } from './formula';
import { moved } from './moved-figures';
import { restOf } from './rest';
import { shareOf } from './shares';
import { partsOfTotal } from './totals';

/**
 * What the figures of the same sentence give for a number's gap by arithmetic: 合计, 同比, 增减, 占比, 完成率, 百分点, 剩余. `unit` is the gap's.
 * Null where the sentence does not plainly ask for it. An offer with its formula, for the writer to judge.
 */
export function deriveInSentence(sentence: string, unit: string): Result | null {
  const place = readPlace({ sentence, unit });
  if (place.scale !== '' || place.whole) return null;
  const { before } = partsOf(sentence);
  const found = findQuantities(before);
  const result = /^(?:%|％|个百分点|百分点)$/.test(fold(unit))
    ? rateOf(place.clause, before, found, unit)
    : countOf(place, found, unit);
  if (!result) return null;
  const isNegative = result.value.startsWith('-');
  if (isNegative !== (CHANGE.test(place.clause) && place.sign < 0 && result.value !== '0')) return null;
  return isNegative ? { ...result, value: result.value.slice(1) } : result;
}

function rateOf(clause: string, before: string, found: readonly PlacedQuantity[], unit: string): Result | null {
  const [first, second] = found.slice(-2).map(({ quantity }) => quantity);
  if (!first || !second) return null;
  if (unit.includes('百分点'))
    return first.unit === '%' && second.unit === '%' ? moved(before, found, difference) : null;
  if (CHANGE.test(clause)) return first.unit === '%' ? null : moved(before, found, growth);
  return shareOf(clause, before, found);
}

const CHANGE = /(?:增长|增加|提高|上升|提升|上涨|下降|减少|降低|下滑|回落|缩短|压减)[了为]?$/;

function countOf({ clause, before, after }: Place, found: readonly PlacedQuantity[], unit: string): Result | null {
  const isCounted = ({ quantity }: PlacedQuantity) => isSameUnit(quantity.unit, splitUnit(unit).base);
  const same = found.filter(isCounted);
  const parts = partsOfTotal(clause, before, same);
  if (parts) return inUnit(sum(parts), same[0], unit);
  if (CHANGE.test(clause)) return inUnit(moved(before, same, difference), same.at(-2), unit);
  const rest = restOf(clause, before, same);
  if (rest) return inUnit(rest, same.at(-2), unit);
  // 共【　】件，其中甲1件、乙2件: what the parts give, if they are all.
  if (/^[^，。；]{0,12}[，（(]其中/.test(after)) {
    const stated = findQuantities(after).filter(isCounted);
    return inUnit(sum(stated.map(({ quantity }) => quantity)), stated[0], unit);
  }
  return null;
}

/** A result in the scale of its first figure, put before a unit that may have another. */
function inUnit(result: Result | null, first: PlacedQuantity | undefined, unit: string): Result | null {
  if (!result || !first) return null;
  const { power } = splitUnit(unit);
  return power === first.quantity.power
    ? result
    : { value: shift(result.value, first.quantity.power - power), note: result.note };
}
