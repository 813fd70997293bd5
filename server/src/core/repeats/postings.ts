/** An inverted index of shingles: for each the lines in which it stands, at most `MOST` of them, the first in the text. */
export interface Postings {
  /** Calls `visit` with each line that has the shingle. */
  readonly each: (shingle: number, visit: (line: number) => void) => void;
}

/**
 * `samples` holds the shingles of all lines, those of a line from `offsets[line]` to `offsets[line + 1]`. Typed arrays and
 * open addressing keep it at a few nanoseconds a shingle; the bound on postings keeps a phrase that every line has from making
 * the work grow faster than the text.
 */
export function createPostings(samples: Int32Array, offsets: Int32Array): Postings {
  const mask = sizeFor(samples.length) - 1;
  const keys = new Int32Array(mask + 1);
  const heads = new Int32Array(mask + 1);
  const counts = new Uint8Array(mask + 1);
  const next = new Int32Array(samples.length + 1);
  const lines = new Int32Array(samples.length + 1);
  const slotOf = (shingle: number) => {
    let slot = shingle & mask;
    while (keys[slot] !== 0 && keys[slot] !== shingle) slot = (slot + 1) & mask;
    return slot;
  };
  for (let line = 0; line + 1 < offsets.length; line++) {
    const end = offsets[line + 1] ?? 0;
    for (let i = offsets[line] ?? 0; i < end; i++) {
      const shingle = samples[i] ?? 0;
      const slot = slotOf(shingle);
      keys[slot] = shingle;
      const count = counts[slot] ?? 0;
      if (count >= MOST) continue;
      counts[slot] = count + 1;
      lines[i + 1] = line;
      next[i + 1] = heads[slot] ?? 0;
      heads[slot] = i + 1;
    }
  }
  return {
    each(shingle, visit) {
      for (let at = heads[slotOf(shingle)] ?? 0; at !== 0; at = next[at] ?? 0) visit(lines[at] ?? 0);
    },
  };
}

const MOST = 16;

/** A power of two, at least twice as large, so that a probe always ends at an empty slot. */
function sizeFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
