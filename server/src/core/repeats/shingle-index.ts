import { MOST_LOOKED_AT, type Hits, type Postings } from './postings';

/**
 * Which lines have a shingle, for a version of a text that differs in few lines from the one that was indexed: those lines count as
 * they are now. Lines neither came nor went.
 */
export interface ShingleIndex {
  readonly base: Postings;
  /** The shingles of the lines that changed since, none for one that is no longer compared. */
  readonly changed: ReadonlyMap<number, readonly number[]>;
}

/** The index after one line more changed. */
export function withLine(index: ShingleIndex, line: number, shingles: readonly number[]): ShingleIndex {
  return { base: index.base, changed: new Map(index.changed).set(line, shingles) };
}

/** As `countBefore` of a fresh index of the same text. */
export function countBeforeIn(index: ShingleIndex, line: number, shingles: readonly number[], hits: Hits): void {
  for (const shingle of new Set(shingles)) {
    let before = line;
    eachNear(index, shingle, line, BACKWARDS, other => {
      if (other === before) return;
      before = other;
      const count = hits.counts[other] ?? 0;
      hits.counts[other] = count + 1;
      if (count === 0) hits.lines[hits.length++] = other;
    });
  }
}

/** Calls `visit` with the lines behind a line that look back at it when they count what they share, once for each place. */
export function eachBehind(index: ShingleIndex, line: number, shingle: number, visit: (other: number) => void): void {
  eachNear(index, shingle, line, FORWARDS, visit);
}

const BACKWARDS = -1;
const FORWARDS = 1;

/** The next places of a shingle before or behind a line, nearest first, as many as a line looks at. */
function eachNear(
  { base, changed }: ShingleIndex,
  shingle: number,
  line: number,
  step: typeof BACKWARDS | typeof FORWARDS,
  visit: (other: number) => void,
): void {
  const others = changedWith(changed, shingle, line, step);
  let next = 0;
  let place = placeOf(base, shingle, step === BACKWARDS ? line : line + 1);
  if (step === BACKWARDS) place--;
  for (let left = MOST_LOOKED_AT; left > 0; left--) {
    while (isPost(base, place, shingle) && changed.has(base.lines[place] ?? 0)) place += step;
    const post = isPost(base, place, shingle) ? (base.lines[place] ?? 0) : null;
    const other = others[next];
    if (post === null && other === undefined) return;
    if (other === undefined || (post !== null && (post - other) * step < 0)) {
      visit(post ?? 0);
      place += step;
    } else {
      visit(other);
      next++;
    }
  }
}

/** The changed lines that have a shingle, nearest first, a line as often as it has it. */
function changedWith(
  changed: ShingleIndex['changed'],
  shingle: number,
  line: number,
  step: typeof BACKWARDS | typeof FORWARDS,
): readonly number[] {
  let found: number[] | null = null;
  for (const [other, shingles] of changed) {
    if ((other - line) * step <= 0) continue;
    for (const own of shingles) if (own === shingle) (found ??= []).push(other);
  }
  return found?.sort((a, b) => (a - b) * step) ?? NONE;
}

const NONE: readonly number[] = [];

function isPost({ shingles }: Postings, place: number, shingle: number): boolean {
  return place >= 0 && place < shingles.length && shingles[place] === shingle;
}

/** The first place of a shingle at a line or behind it. The shingles are sorted as numbers without a sign. */
function placeOf({ shingles, lines }: Postings, shingle: number, line: number): number {
  let low = 0;
  let high = shingles.length;
  const key = shingle >>> 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = (shingles[middle] ?? 0) >>> 0;
    if (other < key || (other === key && (lines[middle] ?? 0) < line)) low = middle + 1;
    else high = middle;
  }
  return low;
}
