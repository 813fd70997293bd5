import type { SummaryDocument } from '../model/document';
import { createExactFinder, type Repeat } from './exact';
import { isFormula } from './formula';
import { createNearFinder } from './near';
import { addAndCount, clearHits, createHits, createPostings, type Postings } from './postings';

/** Which paragraphs of a text say what others say, told by one walk over its lines. */
export interface Repeats {
  /** Each later paragraph once, with the first that it repeats. In the order of the text. */
  readonly found: readonly Repeat[];
  /** The paragraphs in which a shingle stands twice. */
  readonly doubled: readonly number[];
  /** The shingles of all paragraphs but word-for-word copies. */
  readonly postings: Postings;
  /** The lines that are copies of a line, by that line. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/**
 * Copies are found by their hash. Nearly equal paragraphs are looked for among the earlier ones that share shingles, and compared
 * in full; never all pairs. Linear in the text.
 */
export function readRepeats(document: SummaryDocument): Repeats {
  const { paragraphs } = document;
  const postings = createPostings(countShingles(document));
  const hits = createHits(paragraphs.length);
  const firstOf = createExactFinder(document);
  const nearOf = createNearFinder(document);
  const found: Repeat[] = [];
  const doubled: number[] = [];
  const copies = new Map<number, number[]>();
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || !paragraph.fingerprint.counts) continue;
    const first = firstOf(line);
    if (first !== line) {
      const others = copies.get(first);
      if (others) others.push(line);
      else copies.set(first, [line]);
      if (!isFormula(paragraph.text)) found.push({ line, first, type: 'exact', similarity: 1 });
      continue;
    }
    addAndCount(postings, paragraph.fingerprint.shingles, line, hits);
    if (hits.isDoubled) doubled.push(line);
    const near = nearOf(line, hits);
    if (near) found.push(near);
    clearHits(hits);
  }
  return { found, doubled, postings, copies };
}

function countShingles({ paragraphs }: SummaryDocument): number {
  let count = 0;
  for (const { block, paragraph } of paragraphs) if (block === 'text') count += paragraph.fingerprint.shingles.length;
  return count;
}
