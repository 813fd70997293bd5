import type { Analysis } from '../analysis';
import type { Finding } from '../rules/define';
import { isChinese } from '../text/characters';
import { comparePositions, rangeOf, touches, type Position, type Range } from '../text/span';
import { fixesAt, type FixOptions } from './fixes';

/**
 * Where an editor draws a finding: a place without extent, like that of a lost figure, in the run of Chinese characters around it, since
 * the editor widens it to a word.
 */
export function drawnRange({ parsed: { lines } }: Analysis, { range }: Finding): Range {
  const { line, character } = range.start;
  if (comparePositions(range.start, range.end) < 0) return range;
  const text = lines[line]?.text ?? '';
  let [start, end] = [character, character];
  while (start > 0 && isChinese(text.charCodeAt(start - 1))) start--;
  while (end < text.length && isChinese(text.charCodeAt(end))) end++;
  return rangeOf(line, { start, end });
}

/**
 * Where the fixes for a cursor are to be looked for: at itself where it touches a finding or has fixes, else at the finding that is drawn
 * under it, and for a writer who `asked` at the nearest of its line that can be mended. A line is a long paragraph here, and an editor
 * that found nothing at the cursor would show what belongs to all findings of the line, mixed up.
 */
export function aimOf(analysis: Analysis, range: Range, options: FixOptions & { readonly asked: boolean }): Range {
  const { start, end } = range;
  if (comparePositions(start, end) < 0) return range;
  const onLine = analysis.findings.filter(
    found => found.range.start.line <= end.line && start.line <= found.range.end.line,
  );
  if (onLine.length === 0 || onLine.some(found => touches(found.range, range))) return range;
  const hasFixes = (place: Range) => fixesAt(analysis, place, options).length > 0;
  if (hasFixes(range)) return range;
  const near = onLine
    .filter(found => options.asked || touches(drawnRange(analysis, found), range))
    .sort((a, b) => distance(a, start) - distance(b, start))
    .slice(0, MOST_TRIED);
  return (near.find(found => hasFixes(found.range)) ?? near[0])?.range ?? range;
}

const MOST_TRIED = 8;

/** In columns; what spans lines holds every place between its ends. */
function distance({ range: { start, end } }: Finding, { line, character }: Position): number {
  if (start.line === line && character < start.character) return start.character - character;
  return end.line === line && end.character < character ? character - end.character : 0;
}
