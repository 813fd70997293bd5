import type { Gap } from '../gap';
import type { Signs } from '../signs';
import { toGaps } from '../gaps/describe';
import { findDroppedFigures } from './figures';
import { findDroppedNames } from './names';

/**
 * The places of a line at which a figure or a name was deleted without a trace: `户外广告牌▮块`, `累计▮小时`, `、▮等乡镇`. Judged by
 * the line alone: by the words at the place and by its sibling clauses, in which `explicit` gaps count as figures.
 */
export function findDropped(
  text: string,
  explicit: readonly Gap[],
  { losses, openings, lacks }: Signs,
): readonly Gap[] {
  if (losses.length === 0 && openings.length === 0 && lacks.length === 0) return NONE;
  const blanks = [...findDroppedFigures(text, explicit, { losses, openings, lacks }), ...findDroppedNames(text, lacks)];
  if (blanks.length === 0) return NONE;
  return toGaps(
    text,
    blanks.sort((a, b) => a.start - b.start),
  );
}

const NONE: readonly Gap[] = [];
