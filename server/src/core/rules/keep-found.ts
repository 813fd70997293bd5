import { comparePositions, type Range } from '../text/span';
import type { Found, LineChange } from './define';

/**
 * What is found after a change, each as the object that it was where its places are the same and the changed line is none of them. For
 * rules of which the places of a finding and their texts tell all of it. Both in the order of the text.
 */
export function keepFound(now: readonly Found[], before: readonly Found[], { line }: LineChange): readonly Found[] {
  let at = 0;
  return now.map(found => {
    let old = before[at];
    while (old && comparePositions(old.range.start, found.range.start) < 0) old = before[++at];
    return old && isSame(old, found) && !tellsOf(found, line) ? old : found;
  });
}

function isSame(a: Found, b: Found): boolean {
  const [theirs, own] = [placesOf(a), placesOf(b)];
  return (
    a.severity === b.severity && theirs.length === own.length && own.every((range, i) => isSamePlace(range, theirs[i]))
  );
}

function placesOf({ range, marked = range, related = [], pairs = [] }: Found): readonly Range[] {
  const others = related.map(one => one.range);
  return [range, marked, ...others, ...pairs.flatMap(({ own, other }) => [own, other])];
}

function isSamePlace(a: Range, b: Range | undefined): boolean {
  return b !== undefined && comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

function tellsOf(found: Found, line: number): boolean {
  return placesOf(found).some(({ start, end }) => start.line <= line && line <= end.line);
}
