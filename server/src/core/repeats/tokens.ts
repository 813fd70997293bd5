import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
import type { Gap } from '../model/gap';
import { isSpace } from '../text/characters';
import { foldWidth, isDigit } from './fold';
import type { Passage } from './twin-index';

export const CHARACTER = 0;
export const MARK = 1;
export const FIGURE = 2;
export const GAP = 3;

/**
 * A passage cut into what an alignment compares: a character, a mark, a whole figure (18.3), a whole gap. White space is left
 * out. Parallel arrays, one entry a token.
 */
export interface Tokens {
  readonly length: number;
  readonly kinds: Uint8Array;
  /** Equal for equal tokens: the folded character, the figure's hash, for a gap its running number in `gaps`. */
  readonly codes: Int32Array;
  readonly lines: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly gaps: readonly Gap[];
}

/** Whether two tokens are the same word, mark or figure; a gap equals nothing, and so does a place behind the end. */
export function sameToken(a: Tokens, i: number, b: Tokens, j: number): boolean {
  return i < a.length && j < b.length && a.codes[i] === b.codes[j] && a.kinds[i] === b.kinds[j] && a.kinds[i] !== GAP;
}

export function tokenise(document: SummaryDocument, passage: Passage): Tokens {
  return tokeniseLines(document.paragraphs.slice(passage.from, passage.to + 1));
}

export function tokeniseLines(paragraphs: readonly PlacedParagraph[]): Tokens {
  const most = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.text.length + paragraph.gaps.length, 0);
  const tokens: Growing = {
    length: 0,
    kinds: new Uint8Array(most),
    codes: new Int32Array(most),
    lines: new Int32Array(most),
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    gaps: [],
  };
  for (const paragraph of paragraphs) addLine(tokens, paragraph);
  return tokens;
}

interface Growing extends Tokens {
  length: number;
  readonly gaps: Gap[];
}

function addLine(tokens: Growing, { line, paragraph: { text, gaps } }: PlacedParagraph): void {
  let next = 0;
  for (let i = 0; i <= text.length;) {
    const gap = gaps[next];
    if (gap && gap.span.start <= i) {
      next++;
      add(tokens, GAP, tokens.gaps.push(gap) - 1, line, gap.span.start, gap.span.end);
      i = Math.max(i, gap.span.end);
      continue;
    }
    if (i === text.length) break;
    const code = foldWidth(text.charCodeAt(i));
    const end = isDigit(code) ? endOfFigure(text, i, gap?.span.start ?? text.length) : i + 1;
    if (end > i + 1 || isDigit(code)) add(tokens, FIGURE, hashOf(text, i, end), line, i, end);
    else if (!isSpace(code)) add(tokens, isMark(code) ? MARK : CHARACTER, lowerCase(code), line, i, end);
    i = end;
  }
}

function add(tokens: Growing, kind: number, code: number, line: number, start: number, end: number): void {
  const at = tokens.length++;
  tokens.kinds[at] = kind;
  tokens.codes[at] = code;
  tokens.lines[at] = line;
  tokens.starts[at] = start;
  tokens.ends[at] = end;
}

/** 18.3, 5,420: a point or comma belongs to the figure when a digit follows it. */
function endOfFigure(text: string, start: number, limit: number): number {
  let i = start + 1;
  while (i < limit) {
    const code = foldWidth(text.charCodeAt(i));
    const joins = (code === 0x2e || isThousands(text, i, code)) && isDigit(foldWidth(text.charCodeAt(i + 1)));
    if (!isDigit(code) && !(joins && i + 1 < limit)) break;
    i++;
  }
  return i;
}

/** A comma before exactly three digits. */
function isThousands(text: string, at: number, code: number): boolean {
  if (code !== 0x2c) return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(foldWidth(text.charCodeAt(at + i)))) return false;
  return !isDigit(foldWidth(text.charCodeAt(at + 4)));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldWidth(text.charCodeAt(i)), 0x01000193);
  return hash;
}

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** Everything that is neither a letter nor a Chinese character; % belongs to its figure and is none. */
function isMark(code: number): boolean {
  if (code < 0x80) return code !== 0x25 && !(code >= 0x41 && code <= 0x5a) && !(code >= 0x61 && code <= 0x7a);
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f && code !== 0x3007) || code === 0xb7;
}
