import { isDigit, isLatin } from '../../model/gaps/context';
import { isChinese } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import type { Span } from '../../text/span';

/**
 * The numbers in Arabic figures that a line writes, in order: 52　1,234　５２　20.3. What belongs to a code (N95) or goes on after a
 * second point (1.2.3) is left out. One look at each character; columns in UTF-16 units.
 */
export function findFigures(text: string): readonly Span[] {
  let found: Span[] | null = null;
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = figureEnd(text, at);
    if (end - at <= LONGEST && !isLatin(text.charCodeAt(at - 1))) (found ??= []).push({ start: at, end });
    at = pastFigure(text, end);
  }
  return found ?? NONE;
}

/** The number that stands there, its separators left out and its width folded: `1234` for １，２３４. */
export function figureText(text: string, { start, end }: Span): string {
  let digits = '';
  for (let i = start; i < end; i++) {
    const digit = arabicDigit(text.charCodeAt(i));
    if (digit >= 0) digits += String(digit);
    else if (POINTS.includes(text.charAt(i))) digits += '.';
  }
  return digits;
}

const NONE: readonly Span[] = [];
const LONGEST = 24;
const POINTS = '.．';
const COMMAS = ',，';
const SPACES = ' \u2009\u00a0\u202f';

function figureEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  if (end - start <= 3) {
    while (COMMAS.includes(text.charAt(end) || '-') && isGroup(text, end + 1)) end += 4;
    if (start > 0) end = spacedEnd(text, end);
  }
  const points = POINTS.includes(text.charAt(end) || '-');
  return points && isDigit(text.charCodeAt(end + 1)) ? digitsEnd(text, end + 1) : end;
}

/** 1 850万元 (GB/T 15835 allows a narrow space between thousands): a unit must follow, else they are figures of a table. */
function spacedEnd(text: string, start: number): number {
  let end = start;
  while (SPACES.includes(text.charAt(end) || '-') && isGroup(text, end + 1)) end += 4;
  return isChinese(text.charCodeAt(end)) ? end : start;
}

/** Behind the parts of a version or an outline number that are no figures of their own. */
function pastFigure(text: string, end: number): number {
  let at = end;
  while ((POINTS + COMMAS).includes(text.charAt(at) || '-') && isDigit(text.charCodeAt(at + 1)))
    at = digitsEnd(text, at + 1);
  return at;
}

/** Three digits and no more. */
function isGroup(text: string, at: number): boolean {
  return digitsEnd(text, at) === at + 3;
}

function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}
