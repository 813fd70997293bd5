import type { SummaryDocument } from '../model/document';
import { sameText } from './fingerprint';

/** A paragraph that says again what an earlier one said. */
export interface Repeat {
  /** The later paragraph. */
  readonly line: number;
  /** The earliest paragraph that it repeats. */
  readonly first: number;
  /** near: the same but for figures, names, gaps, and light edits. */
  readonly type: 'exact' | 'near';
  /** 0 to 1. */
  readonly similarity: number;
}

/** Tells what stood before, by its hash. */
export interface ExactFinder {
  /**
   * Of each line, asked in the order of the text, the first line that says the same word for word but for width and spaces; the line
   * itself where it is the first. Only for lines that count.
   */
  readonly firstOf: (line: number) => number;
  /** The first line with this hash, whether it says the same or not; -1 where there is none. */
  readonly lineWith: (exact: number) => number;
}

export function createExactFinder({ paragraphs }: SummaryDocument): ExactFinder {
  const size = sizeFor(paragraphs.length);
  /** A line and 1, by the hash of its text; 0 where the slot is free. */
  const firsts = new Int32Array(size);
  const startOf = (exact: number) => (exact ^ (exact >>> 15)) & (size - 1);
  return {
    firstOf(line) {
      const own = paragraphs[line]?.paragraph;
      if (!own) return line;
      const { exact } = own.fingerprint;
      for (let slot = startOf(exact); ; slot = (slot + 1) & (size - 1)) {
        const first = (firsts[slot] ?? 0) - 1;
        if (first < 0) {
          firsts[slot] = line + 1;
          return line;
        }
        const other = paragraphs[first]?.paragraph;
        if (other && (other === own || (other.fingerprint.exact === exact && sameText(other.text, own.text))))
          return first;
      }
    },
    lineWith(exact) {
      for (let slot = startOf(exact); ; slot = (slot + 1) & (size - 1)) {
        const line = (firsts[slot] ?? 0) - 1;
        if (line < 0 || paragraphs[line]?.paragraph.fingerprint.exact === exact) return line;
      }
    },
  };
}

/** A power of two, at least twice as large, so that a search always ends at a free slot. */
function sizeFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
