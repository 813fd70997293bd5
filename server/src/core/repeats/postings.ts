/**
 * An inverted index of shingles: for each the lines in which it stands. Open addressing in typed arrays keeps it at a few
 * nanoseconds a shingle; two numbers that are read together lie side by side.
 */
export interface Postings {
  /** A shingle and its latest post, for each slot; the shingle is 0 where the slot is free. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** For each post, from 1 on, the one before it with the same shingle and its line. */
  readonly posts: Int32Array;
  used: number;
}

/** Room for so many shingles. */
export function createPostings(most: number): Postings {
  let bits = 4;
  while (1 << bits < most * 1.5) bits++;
  return { slots: new Int32Array(2 << bits), shift: 32 - bits, posts: new Int32Array(2 * (most + 1)), used: 0 };
}

/** How many different shingles a line shares with each other line. */
export interface Hits {
  /** One for each line of the text; 0 between two questions. */
  readonly counts: Int32Array;
  /** The lines whose count is not 0, `length` of them. */
  readonly lines: Int32Array;
  length: number;
  /** Whether a shingle stands in the line itself for a second time. */
  isDoubled: boolean;
}

export function createHits(lines: number): Hits {
  return { counts: new Int32Array(lines), lines: new Int32Array(lines), length: 0, isDoubled: false };
}

/** Counts the lines before it that share a line's shingles, and adds the line. `hits` is to be cleared afterwards. */
export function addAndCount(postings: Postings, shingles: readonly number[], line: number, hits: Hits): void {
  const { slots, posts } = postings;
  for (const kept of shingles) {
    const shingle = keyOf(kept);
    const slot = slotOf(postings, shingle);
    const head = slots[slot + 1] ?? 0;
    if (posts[2 * head + 1] === line && head !== 0) {
      hits.isDoubled = true;
      continue;
    }
    let at = head;
    for (let walked = 0; at !== 0 && walked < MOST; walked++) {
      const other = posts[2 * at + 1] ?? 0;
      const count = hits.counts[other] ?? 0;
      hits.counts[other] = count + 1;
      if (count === 0) hits.lines[hits.length++] = other;
      at = posts[2 * at] ?? 0;
    }
    const post = ++postings.used;
    slots[slot] = shingle;
    slots[slot + 1] = post;
    posts[2 * post] = head;
    posts[2 * post + 1] = line;
  }
}

export function clearHits(hits: Hits): void {
  for (let i = 0; i < hits.length; i++) hits.counts[hits.lines[i] ?? 0] = 0;
  hits.length = 0;
  hits.isDoubled = false;
}

/** Calls `visit` with the lines that have the shingle, the last in the text first. */
export function eachLine(postings: Postings, shingle: number, visit: (line: number) => void): void {
  const { slots, posts } = postings;
  let at = slots[slotOf(postings, keyOf(shingle)) + 1] ?? 0;
  for (let walked = 0; at !== 0 && walked < MOST; walked++) {
    visit(posts[2 * at + 1] ?? 0);
    at = posts[2 * at] ?? 0;
  }
}

/** A phrase that many lines have tells none of them apart, and walking all of them would grow faster than the text. */
const MOST = 16;

function keyOf(shingle: number): number {
  return shingle === 0 ? 1 : shingle;
}

/** Where the shingle stands, or would stand. */
function slotOf({ slots, shift }: Postings, shingle: number): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(shingle, 0x85ebca6b) >>> shift) << 1;
  while (slots[slot] !== 0 && slots[slot] !== shingle) slot = (slot + 2) & mask;
  return slot;
}
