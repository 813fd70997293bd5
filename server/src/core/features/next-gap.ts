import type { Analysis } from '../analysis';
import { comparePositions, rangeOf, type Position, type Range } from '../text/span';

/**
 * The gap that begins at a position or after it (`previous`: ends at it or before it), around the end of the text; null in a text
 * without a gap. A gap without length right at the position is passed over, so that nobody is held there.
 */
export function nextGap(
  { gaps }: Pick<Analysis, 'gaps'>,
  from: Position,
  direction: 'next' | 'previous',
): Range | null {
  const ranges = gaps.map(({ line, gap }) => rangeOf(line, gap.span));
  const found =
    direction === 'next'
      ? ranges.find(range => comparePositions(range.start, from) >= 0 && !isPoint(range, from))
      : ranges.findLast(range => comparePositions(range.end, from) <= 0 && !isPoint(range, from));
  return found ?? ranges.at(direction === 'next' ? 0 : -1) ?? null;
}

function isPoint({ start, end }: Range, at: Position): boolean {
  return comparePositions(start, at) === 0 && comparePositions(end, at) === 0;
}
