import type { SummaryDocument } from '../model/document';
import { sortByKey } from './radix-sort';

/**
 * An inverted index of shingles: those of all lines, sorted, so that the lines that share one lie side by side. Sorting typed arrays
 * reads memory in rows; a hash table of this size would wait for memory at every look.
 */
export interface Postings {
  /** Where the shingles of a line begin in `places`; they end where those of the next line begin. */
  readonly starts: Int32Array;
  /** Where each shingle stands in `shingles`, in the order of the text. */
  readonly places: Int32Array;
  /** Sorted; equal ones in the order of the text. */
  readonly shingles: Int32Array;
  /** The line of each of them. */
  readonly lines: Int32Array;
}

/** An index of the shingles of the lines that are given, in order, out of `count` lines. */
export function createPostings(
  count: number,
  given: readonly number[],
  shinglesOf: (line: number) => readonly number[],
): Postings {
  const starts = new Int32Array(count + 1);
  let total = 0;
  let next = 0;
  for (const line of given) {
    while (next <= line) starts[next++] = total;
    total += shinglesOf(line).length;
  }
  while (next <= count) starts[next++] = total;
  const keys = new Int32Array(total);
  const owners = new Int32Array(total);
  let at = 0;
  for (const line of given) {
    for (const shingle of shinglesOf(line)) {
      keys[at] = shingle;
      owners[at++] = line;
    }
  }
  const order = sortByKey(keys);
  const places = new Int32Array(total);
  const shingles = new Int32Array(total);
  const lines = new Int32Array(total);
  for (let i = 0; i < total; i++) {
    const post = order[i] ?? 0;
    places[post] = i;
    shingles[i] = keys[post] ?? 0;
    lines[i] = owners[post] ?? 0;
  }
  return { starts, places, shingles, lines };
}

/** Calls `visit` once with each line in which shingles stand twice, and how many do. */
export function eachEcho({ shingles, lines }: Postings, visit: (line: number, echoes: number) => void): void {
  let counts: Map<number, number> | null = null;
  for (let i = 1; i < shingles.length; i++) {
    if (shingles[i] !== shingles[i - 1] || lines[i] !== lines[i - 1]) continue;
    const line = lines[i] ?? 0;
    counts ??= new Map<number, number>();
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  counts?.forEach((echoes, line) => {
    visit(line, echoes);
  });
}

/** The index of the lines that are given. */
export function indexLines({ paragraphs }: SummaryDocument, lines: readonly number[]): Postings {
  return createPostings(paragraphs.length, lines, line => paragraphs[line]?.paragraph.fingerprint.shingles ?? []);
}

/** How many different shingles a line shares with each other line. */
export interface Hits {
  /** One for each line of the text; 0 between two questions. */
  readonly counts: Int32Array;
  /** The lines whose count is not 0, `length` of them. */
  readonly lines: Int32Array;
  length: number;
}

export function createHits(lines: number): Hits {
  return { counts: new Int32Array(lines), lines: new Int32Array(lines), length: 0 };
}

/** Counts the lines before a line that share its shingles. `hits` is to be cleared afterwards. */
export function countBefore({ starts, places, shingles, lines }: Postings, line: number, hits: Hits): void {
  const end = starts[line + 1] ?? 0;
  for (let post = starts[line] ?? 0; post < end; post++) {
    const place = places[post] ?? 0;
    const shingle = shingles[place] ?? 0;
    let before = line;
    for (let i = place - 1; i >= 0 && place - i <= MOST_LOOKED_AT && shingles[i] === shingle; i--) {
      const other = lines[i] ?? 0;
      // Of a line that has the shingle twice once is enough.
      if (other === line) break;
      if (other === before) continue;
      before = other;
      const count = hits.counts[other] ?? 0;
      hits.counts[other] = count + 1;
      if (count === 0) hits.lines[hits.length++] = other;
    }
  }
}

export function clearHits(hits: Hits): void {
  for (let i = 0; i < hits.length; i++) hits.counts[hits.lines[i] ?? 0] = 0;
  hits.length = 0;
}

/** Calls `visit` with each line near this one in the text that shares a shingle, and the shingle's running number in this line. */
export function eachShared(
  { starts, places, shingles, lines }: Postings,
  line: number,
  visit: (other: number, at: number) => void,
): void {
  const start = starts[line] ?? 0;
  const end = starts[line + 1] ?? 0;
  for (let post = start; post < end; post++) {
    const place = places[post] ?? 0;
    const shingle = shingles[place];
    for (let i = place - 1; i >= 0 && place - i <= MOST_LOOKED_AT && shingles[i] === shingle; i--)
      visit(lines[i] ?? 0, post - start);
    for (let i = place; i < shingles.length && i - place <= MOST_LOOKED_AT && shingles[i] === shingle; i++)
      visit(lines[i] ?? 0, post - start);
  }
}

/** A phrase that many lines have tells none of them apart, and walking all of them would grow faster than the text. */
export const MOST_LOOKED_AT = 16;
