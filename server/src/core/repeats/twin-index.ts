import type { SummaryDocument } from '../model/document';
import { createPostings, type Postings } from './postings';
import { sampleShingles } from './shingles';

/** Lines that follow one another and together may say what another line says. Both ends belong to it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The shingles of every line of running text, and where else they stand. Linear in the text; built once. */
export interface TwinIndex {
  /** The sampled shingles of a line. */
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

export function indexTwins(document: SummaryDocument): TwinIndex {
  const { samples, offsets } = sampleLines(document);
  const postings = createPostings(samples, offsets);
  const offset = (line: number) => offsets[line] ?? 0;
  return {
    sizeOf: line => offset(line + 1) - offset(line),
    hitsOf: line => collectHits(postings, samples, offset(line), offset(line + 1), line),
  };
}

function sampleLines(document: SummaryDocument): { samples: Int32Array; offsets: Int32Array } {
  const { paragraphs } = document;
  const offsets = new Int32Array(paragraphs.length + 1);
  let longest = 0;
  let total = 0;
  for (const { paragraph } of paragraphs) {
    longest = Math.max(longest, paragraph.text.length);
    total += paragraph.text.length;
  }
  const buffer = new Int32Array(longest);
  let samples = new Int32Array((total >> 2) + 64);
  let count = 0;
  for (const { line, block, paragraph } of paragraphs) {
    offsets[line] = count;
    if (block !== 'text') continue;
    const found = sampleShingles(paragraph.text, buffer);
    if (count + found > samples.length) samples = enlarge(samples, count + found);
    for (let i = 0; i < found; i++) samples[count + i] = buffer[i] ?? 0;
    count += found;
  }
  offsets[paragraphs.length] = count;
  return { samples: samples.subarray(0, count), offsets };
}

function enlarge(samples: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, samples.length * 2));
  larger.set(samples);
  return larger;
}

function collectHits(
  postings: Postings,
  samples: Int32Array,
  start: number,
  end: number,
  self: number,
): readonly Hit[] {
  const found = new Map<number, { line: number; count: number; sum: number }>();
  for (let i = start; i < end; i++) {
    postings.each(samples[i] ?? 0, line => {
      if (line === self) return;
      const hit = found.get(line);
      if (!hit) found.set(line, { line, count: 1, sum: i - start });
      else {
        hit.count++;
        hit.sum += i - start;
      }
    });
  }
  return [...found.values()].sort((a, b) => a.line - b.line);
}
