import type { Gap } from '../gap';
import { LACK_SIGN, LOSS_SIGN, type Sign } from '../signs';
import { toGaps } from '../gaps/describe';
import { findDroppedFigures } from './figures';
import { findDroppedNames } from './names';

/**
 * The places of a line at which a figure or a name was deleted without a trace: `户外广告牌▮块`, `累计▮小时`, `、▮等乡镇`. Judged by
 * the line alone: by the words at the place and by its sibling clauses, in which `explicit` gaps count as figures.
 */
export function findDropped(text: string, explicit: readonly Gap[], signs: readonly Sign[]): readonly Gap[] {
  if (!signs.some(mayLack)) return NONE;
  const blanks = [...findDroppedFigures(text, explicit, signs), ...findDroppedNames(text, signs)];
  if (blanks.length === 0) return NONE;
  return toGaps(
    text,
    blanks.sort((a, b) => a.start - b.start),
  );
}

const NONE: readonly Gap[] = [];

function mayLack(sign: Sign): boolean {
  return (sign & (LOSS_SIGN | LACK_SIGN)) !== 0;
}
