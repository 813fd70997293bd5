import type { PlacedParagraph } from '../model/placed';
import { align, type Alignment } from './align';
import { CHARACTER, FIGURE, GAP, MARK, tokeniseLines, type Tokens } from './tokens';

/** In how many places two paragraphs that are nearly the same differ, by what differs there. */
export interface Differences {
  /** Figures that are not equal, or that one of them lacks. */
  readonly figures: number;
  /** Gaps of either that the other has filled, or has not. */
  readonly gaps: number;
  /** Words in the place of other words. */
  readonly words: number;
  /** Clauses that only the later one has. */
  readonly more: number;
  /** Clauses that only the first one has. */
  readonly less: number;
  /** Clauses in the place of other clauses. */
  readonly other: number;
}

/** Compares a paragraph with the one that it nearly repeats, in the same text or in another one. */
export function differencesOf(paragraph: PlacedParagraph | undefined, first: PlacedParagraph | undefined): Differences {
  const own = tokeniseLines(paragraph ? [paragraph] : NOTHING);
  const other = tokeniseLines(first ? [first] : NOTHING);
  return count(own, other, align(own, other));
}

const NOTHING: readonly PlacedParagraph[] = [];

type Tally = { -readonly [Key in keyof Differences]: number };

function count(own: Tokens, other: Tokens, { match }: Alignment): Differences {
  const tally: Tally = { figures: 0, gaps: 0, words: 0, more: 0, less: 0, other: 0 };
  let i = 0;
  let j = 0;
  while (i < own.length || j < other.length) {
    if (i < own.length && match[i] === j) {
      i++;
      j++;
      continue;
    }
    const iEnd = nextMatched(match, i, own.length);
    const jEnd = iEnd < own.length ? (match[iEnd] ?? j) : other.length;
    judge(tally, stretchOf(own, i, iEnd), stretchOf(other, j, jEnd));
    [i, j] = [iEnd, jEnd];
  }
  return tally;
}

function nextMatched(match: Int32Array, from: number, length: number): number {
  let i = from;
  while (i < length && (match[i] ?? -1) < 0) i++;
  return i;
}

interface Stretch {
  readonly figures: number;
  readonly gaps: number;
  readonly characters: number;
  /** Clauses that it holds whole. */
  readonly clauses: number;
}

function stretchOf(tokens: Tokens, from: number, to: number): Stretch {
  const stretch = { figures: 0, gaps: 0, characters: 0, clauses: 0 };
  let run = 0;
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i];
    if (kind === FIGURE) stretch.figures++;
    if (kind === GAP) stretch.gaps++;
    if (kind === CHARACTER) stretch.characters++;
    if (kind !== MARK) run++;
    if (run > 0 && (i + 1 === to || kind === MARK)) {
      if (run >= SHORTEST_CLAUSE) stretch.clauses++;
      run = 0;
    }
  }
  return stretch;
}

const SHORTEST_CLAUSE = 6;

function judge(tally: Tally, own: Stretch, other: Stretch): void {
  if (other.clauses > 0 && own.characters < SHORTEST_CLAUSE) tally.less += other.clauses;
  else if (own.clauses > 0 && other.characters < SHORTEST_CLAUSE) tally.more += own.clauses;
  else if (own.clauses > 0 && other.clauses > 0) tally.other += Math.max(own.clauses, other.clauses);
  else if (own.gaps > 0 || other.gaps > 0) tally.gaps += Math.max(own.gaps, other.gaps);
  else {
    tally.figures += Math.max(own.figures, other.figures);
    if (own.characters > 0 || other.characters > 0) tally.words++;
  }
}
