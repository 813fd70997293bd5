import type { SummaryDocument } from '../model/document';
import { eachShared } from './postings';
import type { Repeats } from './known-repeats';

/** Lines that follow one another and together may say what another line says. Both ends belong to it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The shingles of every line of running text, and where else they stand. */
export interface TwinIndex {
  /** How many shingles of a line are kept. */
  readonly sizeOf: (line: number) => number;
  /** How often each other line shares a shingle with this one, and where in this line. In the order of the text. */
  readonly hitsOf: (line: number) => readonly Hit[];
}

/** The shingles that a line has in common with the line asked about. */
export interface Hit {
  readonly line: number;
  readonly count: number;
  /** The sum of their running numbers in the line asked about; by `count` it is where in that line they stand. */
  readonly sum: number;
}

export function indexTwins(document: SummaryDocument, { postings, copies, firsts }: Repeats): TwinIndex {
  const shinglesOf = (line: number) => document.paragraphs[line]?.paragraph.fingerprint.shingles ?? [];
  const hitsOf = (line: number) => {
    const found = new Map<number, { line: number; count: number; sum: number }>();
    const add = (other: number, at: number) => {
      if (other === line) return;
      const hit = found.get(other);
      if (!hit) found.set(other, { line: other, count: 1, sum: at });
      else {
        hit.count++;
        hit.sum += at;
      }
    };
    eachShared(postings(), firsts.get(line) ?? line, (other, at) => {
      add(other, at);
      const others = copies.get(other);
      for (let i = 0; others && i < others.length && i < MOST_COPIES; i++) add(others[i] ?? 0, at);
    });
    return [...found.values()].sort((a, b) => a.line - b.line);
  };
  return { sizeOf: line => shinglesOf(line).length, hitsOf };
}

/** Of a paragraph that stands more often the first copies are enough. */
const MOST_COPIES = 16;
