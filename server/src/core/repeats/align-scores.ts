import type { GapKind } from '../model/gap';
import { CHARACTER, FIGURE, GAP, MARK, sameToken, type Tokens } from './tokens';

/** What it is worth, in tenths of a character, to set token `i` of `a` against token `j` of `b`; null where it cannot be. */
export function pairScore(a: Tokens, i: number, b: Tokens, j: number): number | null {
  if (sameToken(a, i, b, j)) return a.kinds[i] === MARK ? 10 : 30;
  // Twins differ in their figures: two figures stand in one place even when they are not equal.
  return a.kinds[i] === FIGURE && b.kinds[j] === FIGURE ? 5 : null;
}

/** What it costs to leave a token alone: a clause more or less is dear, a comma is not. */
export function lonelyCost(tokens: Tokens, at: number): number {
  return tokens.kinds[at] === MARK ? 3 : LIGHT_WORDS.has(tokens.codes[at] ?? 0) ? 5 : 12;
}

/** The first token left alone breaks a run; those after it do not. */
export const BREAK_COST = 10;

/** What it costs that a passage begins or ends before token `at` of `b`: nothing where a line does. */
export function borderCost(b: Tokens, at: number): number {
  return at === 0 || at === b.length || b.lines[at - 1] !== b.lines[at] ? 0 : INSIDE_LINE_COST;
}

const INSIDE_LINE_COST = 40;

/** A gap against nothing at all. */
export const EMPTY_COST = 15;

/** What it is worth that gap `i` of `a` takes in token `j` of `b`: a number takes a figure, a name takes characters. */
export function takeScore(a: Tokens, i: number, b: Tokens, j: number): number {
  const kind = b.kinds[j] ?? MARK;
  const wanted = a.gaps[a.codes[i] ?? 0]?.kind ?? 'other';
  if (kind === GAP) return 25;
  if (kind === MARK) return -20;
  if (wanted === 'number') return kind === FIGURE ? 20 : NUMERALS.has(b.codes[j] ?? 0) ? -2 : -12;
  if (DATED.has(wanted)) return kind === FIGURE ? 5 : DATE_WORDS.has(b.codes[j] ?? 0) ? 0 : -12;
  return kind === CHARACTER ? -2 : -6;
}

const DATED: ReadonlySet<GapKind> = new Set<GapKind>(['date', 'time']);
const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, character => character.charCodeAt(0)));
const NUMERALS = codesOf('〇零一二两三四五六七八九十百千万亿余多%‰');
const DATE_WORDS = codesOf('年月日号时点分上中下旬初末底〇零一二三四五六七八九十');
/** Words that come and go in a retelling without changing what it says: 发放了, 共发放, 约, 达. */
export const LIGHT_WORDS = codesOf('了共约近达计的已等各');
