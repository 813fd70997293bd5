import type { SummaryDocument } from '../model/document';
import { isSpace } from '../text/characters';

/** A title that line breaks have torn: it begins in `first` and ends in `last` (lines from 0). */
export interface TornTitle {
  readonly first: number;
  readonly last: number;
  /** The column of the line `first` where the title opens. */
  readonly column: number;
}

/** How many lines a torn title may take. */
const REACH = 3;

/** The titles 《…》 that begin in one line and end in one of the next. */
export function tornTitles({ paragraphs }: SummaryDocument): readonly TornTitle[] {
  const found: TornTitle[] = [];
  for (let line = 0; line + 1 < paragraphs.length; line++) {
    const placed = paragraphs[line];
    if (placed?.block !== 'text') continue;
    const { text } = placed.paragraph;
    // Searching forwards is many times faster than backwards, and most lines hold none.
    if (!text.includes('《')) continue;
    const column = text.lastIndexOf('《');
    if (text.includes('》', column)) continue;
    const last = closingLine(line);
    if (last === null) continue;
    found.push({ first: line, last, column });
    // The line that closes it may open the next one.
    line = last - 1;
  }
  return found;

  function closingLine(first: number): number | null {
    for (let line = first + 1; line <= Math.min(first + REACH, paragraphs.length - 1); line++) {
      const placed = paragraphs[line];
      if (placed?.block !== 'text') return null;
      const { text, markers } = placed.paragraph;
      if (markers[0]?.atStart === true) return null;
      const close = text.indexOf('》');
      const open = text.indexOf('《');
      if (close >= 0) return open < 0 || close < open ? line : null;
      if (open >= 0) return null;
    }
    return null;
  }
}

/** Whether a line may open a torn title, close it, or keep one from going on. */
export function mayTear(text: string): boolean {
  return text.includes('《') || text.includes('》');
}

/** The columns at which a torn line ends and its next one begins when both are joined: a 。 that was put at the tear goes too. */
export function tearBetween(before: string, after: string): { readonly end: number; readonly start: number } {
  let start = 0;
  while (start < after.length && isSpace(after.charCodeAt(start))) start++;
  let end = before.length;
  while (end > 0 && isSpace(before.charCodeAt(end - 1))) end--;
  if (after.charAt(start) === '》' && before.charAt(end - 1) === '。') end--;
  return { end, start };
}
