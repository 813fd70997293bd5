import type { Window } from './align-grid';
import { alignWindow } from './align-window';
import { findAnchors } from './anchors';
import type { Tokens } from './tokens';

/** Which tokens of passage `b` stand where the tokens of passage `a` stand. */
export interface Alignment {
  /** For each token of `a` the equal token of `b` in its place, or -1. */
  readonly match: Int32Array;
  /** For each gap of `a` the tokens of `b` in its place, from `starts` up to `ends`; both -1 for what is no gap or has no place. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Aligns two passages that are mostly the same. Long equal runs are found first and taken as fixed; only the windows between
 * them, which hold the gaps, are weighed in full. Without one such run only two short passages are aligned.
 */
export function align(a: Tokens, b: Tokens): Alignment {
  const nowhere = () => new Int32Array(a.length).fill(-1);
  const alignment = { match: nowhere(), starts: nowhere(), ends: nowhere() };
  let rest: Window = { aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length, openStart: true, openEnd: true };
  for (const anchor of findAnchors(a, b)) {
    alignWindow(a, b, { ...rest, aEnd: anchor.a, bEnd: anchor.b, openEnd: false }, alignment);
    for (let i = 0; i < anchor.length; i++) alignment.match[anchor.a + i] = anchor.b + i;
    rest = { ...rest, aStart: anchor.a + anchor.length, bStart: anchor.b + anchor.length, openStart: false };
  }
  if (!rest.openStart || isSmall(a, b)) alignWindow(a, b, rest, alignment);
  return alignment;
}

/** Two passages of so few tokens are weighed as a whole: many gaps may leave no run between them. */
function isSmall(a: Tokens, b: Tokens): boolean {
  return a.length <= MOST_SMALL && b.length <= MOST_SMALL;
}

const MOST_SMALL = 120;
