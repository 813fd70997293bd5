import { isSpace } from '../../text/characters';
import type { Syntax } from '../syntax';

/** What stands before the content of a line: white space and, in Markdown, `>`, list signs, `#` and emphasis. */
export interface LineLead {
  /** Where the content begins and ends (UTF-16 columns), without closing emphasis, `#` and white space. */
  readonly start: number;
  readonly end: number;
  /** The column of the first `#`; -1 without. */
  readonly hashAt: number;
  readonly hashes: number;
  /** Whether the whole content is emphasised: `**一、主要工作**`. */
  readonly bold: boolean;
  /** Whether a list sign (`- `, `* `, `+ `) or `>` stands before it. */
  readonly listed: boolean;
}

/** Reads what stands before and behind the content of a line. */
export function readLead(text: string, syntax: Syntax): LineLead {
  let start = skipSpaces(text, 0);
  const end = trimEnd(text, start, text.length);
  if (syntax === 'plain') return { start, end, hashAt: -1, hashes: 0, bold: false, listed: false };
  const listStart = start;
  start = skipListSigns(text, start);
  const hashAt = start;
  const hashes = countHashes(text, start);
  if (hashes > 0)
    return readEmphasis(text, skipSpaces(text, start + hashes), trimHashes(text, end), hashAt, hashes, false);
  return readEmphasis(text, start, end, -1, 0, start > listStart);
}

/** The first column from `from` on that is no white space. */
export function skipSpaces(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The end of `text[start, end)` without trailing white space. */
export function trimEnd(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

const HASH = 0x23;
const STAR = 0x2a;
const UNDERLINE = 0x5f;

function skipListSigns(text: string, from: number): number {
  let i = from;
  for (let depth = 0; depth < 8; depth++) {
    const code = text.charCodeAt(i);
    const isQuote = code === 0x3e;
    const isSign = (code === 0x2d || code === STAR || code === 0x2b) && isSpace(text.charCodeAt(i + 1));
    if (!isQuote && !isSign) return i;
    i = skipSpaces(text, i + 1);
  }
  return i;
}

function countHashes(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === HASH) i++;
  const count = i - from;
  return count >= 1 && count <= 6 && (i === text.length || isSpace(text.charCodeAt(i))) ? count : 0;
}

function trimHashes(text: string, end: number): number {
  let i = end;
  while (i > 0 && text.charCodeAt(i - 1) === HASH) i--;
  return i < end && isSpace(text.charCodeAt(i - 1)) ? trimEnd(text, 0, i) : end;
}

/** Takes `**` or `__` off both ends; an opening one alone (`**1. 现状** 如下`) is taken off the front only. */
function readEmphasis(
  text: string,
  from: number,
  to: number,
  hashAt: number,
  hashes: number,
  listed: boolean,
): LineLead {
  const code = text.charCodeAt(from);
  const doubled = (code === STAR || code === UNDERLINE) && text.charCodeAt(from + 1) === code && to - from > 4;
  const sign = code === STAR ? '**' : '__';
  const closing = doubled ? text.indexOf(sign, from + 2) : -1;
  if (closing < 0 || closing >= to) return { start: from, end: to, hashAt, hashes, bold: false, listed };
  const whole = closing + 2 === to;
  return {
    start: skipSpaces(text, from + 2),
    end: whole ? trimEnd(text, from + 2, closing) : to,
    hashAt,
    hashes,
    bold: whole,
    listed,
  };
}
