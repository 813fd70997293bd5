import type { Span } from '../text/span';

/** How a sentence that is shown outside its text marks the place of the gap: writer's notes §11. */
export const GAP_PLACE = '【　】';

/** A sentence of a line with one gap marked; other gaps stand as they are written. */
export interface MarkedSentence {
  readonly text: string;
  /** Column of the sentence in its line. */
  readonly start: number;
  readonly end: number;
}

/** The sentence that holds a gap, from the last 。！？； before it to the next, at most some hundred characters to either side. */
export function markSentence(line: string, gap: Span): MarkedSentence {
  const { start, end } = sentenceAround(line, gap);
  return { text: line.slice(start, gap.start) + GAP_PLACE + line.slice(gap.end, end), start, end };
}

/** What stands before and behind the marked place; the whole text before it where none is marked. */
export function partsOf(sentence: string): { readonly before: string; readonly after: string } {
  const at = sentence.indexOf(GAP_PLACE);
  return at < 0
    ? { before: sentence, after: '' }
    : { before: sentence.slice(0, at), after: sentence.slice(at + GAP_PLACE.length) };
}

/** The end of a text from its last clause mark on: the clause that a gap behind it stands in. */
export function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !CLAUSE_ENDS.has(text.charAt(start - 1))) start--;
  return text.slice(start);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set('，,；;。！？：:');
const FARTHEST = 300;
const ENDS: ReadonlySet<string> = new Set('。！？!?；;');

function sentenceAround(line: string, gap: Span): Span {
  let start = gap.start;
  while (start > 0 && gap.start - start < FARTHEST && !ENDS.has(line.charAt(start - 1))) start--;
  let end = gap.end;
  while (end < line.length && end - gap.end < FARTHEST && !ENDS.has(line.charAt(end))) end++;
  if (end < line.length && ENDS.has(line.charAt(end))) end++;
  while (start < gap.start && /\s/.test(line.charAt(start))) start++;
  return { start, end };
}
