import type { SummaryDocument } from '../model/document';
import { findDoubledRun, mayHoldRun, type PlacedRun } from './doubled';
import { createExactFinder, type Repeat } from './exact';
import { isFormula } from './formula';
import { createNearFinder } from './near';
import { clearHits, countBefore, createHits, createPostings, eachEcho, type Postings } from './postings';

/** Which paragraphs of a text say what others say, told by one walk over its lines. */
export interface Repeats {
  /** Each later paragraph once, with the first that it repeats. In the order of the text. */
  readonly found: readonly Repeat[];
  /** The first run of 20 characters or more that stands twice in each paragraph that is no copy. In the order of the text. */
  readonly doubled: readonly PlacedRun[];
  /** The shingles of all paragraphs but word-for-word copies. */
  readonly postings: Postings;
  /** The lines that are copies of a line, by that line. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** The line that a copy repeats. */
  readonly firsts: ReadonlyMap<number, number>;
}

/**
 * Copies are found by their hash. Nearly equal paragraphs are looked for among the earlier ones that share shingles, and compared
 * in full; never all pairs. Linear in the text.
 */
export function readRepeats(document: SummaryDocument): Repeats {
  const { paragraphs } = document;
  const firstOf = createExactFinder(document);
  const found: Repeat[] = [];
  const originals: number[] = [];
  const copies = new Map<number, number[]>();
  const firsts = new Map<number, number>();
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || !paragraph.fingerprint.counts) continue;
    const first = firstOf(line);
    if (first === line) {
      originals.push(line);
      continue;
    }
    firsts.set(line, first);
    const others = copies.get(first);
    if (others) others.push(line);
    else copies.set(first, [line]);
    if (!isFormula(paragraph.text)) found.push({ line, first, type: 'exact', similarity: 1 });
  }
  const postings = createPostings(
    paragraphs.length,
    originals,
    line => paragraphs[line]?.paragraph.fingerprint.shingles ?? [],
  );
  const near = findNear(document, originals, postings);
  return { found: merge(found, near), doubled: findDoubled(document, postings), postings, copies, firsts };
}

/** Only a line in which some shingle stands twice can hold a run that does. */
function findDoubled({ paragraphs }: SummaryDocument, postings: Postings): readonly PlacedRun[] {
  const found: PlacedRun[] = [];
  eachEcho(postings, (line, echoes) => {
    const text = paragraphs[line]?.paragraph.text ?? '';
    const run = mayHoldRun(text, echoes) ? findDoubledRun(text) : null;
    if (run) found.push({ line, ...run });
  });
  return found.sort((a, b) => a.line - b.line);
}

function findNear(document: SummaryDocument, originals: readonly number[], postings: Postings): readonly Repeat[] {
  const hits = createHits(document.paragraphs.length);
  const nearOf = createNearFinder(document);
  const found: Repeat[] = [];
  for (const line of originals) {
    countBefore(postings, line, hits);
    const near = nearOf(line, hits);
    if (near) found.push(near);
    clearHits(hits);
  }
  return found;
}

/** Both in the order of the text. */
function merge(exact: readonly Repeat[], near: readonly Repeat[]): readonly Repeat[] {
  const all: Repeat[] = [];
  let next = 0;
  for (const repeat of exact) {
    for (let other = near[next]; other && other.line < repeat.line; other = near[++next]) all.push(other);
    all.push(repeat);
  }
  return all.concat(near.slice(next));
}
