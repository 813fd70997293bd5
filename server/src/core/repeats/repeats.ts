import type { SummaryDocument } from '../model/document';
import { lazy } from '../text/once';
import { advanceRepeats } from './advance';
import { findDoubledRun, mayHoldRun, type PlacedRun } from './doubled';
import { createExactFinder, type Repeat } from './exact';
import { isFormula } from './formula';
import type { Repeats } from './known-repeats';
import { createNearFacts, createNearFinder, type NearFacts } from './near';
import { clearHits, countBefore, createHits, eachEcho, indexLines, type Hits, type Postings } from './postings';
import { findRepeatedSentences, indexSentences } from './sentences';

/**
 * Copies are found by their hash. Nearly equal paragraphs are looked for among the earlier ones that share shingles, and compared
 * in full; never all pairs. Linear in the text. Where the document differs in one line from the one before, only what that line has
 * to do with is looked at.
 */
export function readRepeats(document: SummaryDocument, before?: Repeats): Repeats {
  return (before && advanceRepeats(document, before)) ?? readAfresh(document);
}

function readAfresh(document: SummaryDocument): Repeats {
  const { paragraphs } = document;
  const exact = createExactFinder(document);
  const found: Repeat[] = [];
  const originals: number[] = [];
  const copies = new Map<number, number[]>();
  const firsts = new Map<number, number>();
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || !paragraph.fingerprint.counts) continue;
    const first = exact.firstOf(line);
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
  const postings = indexLines(document, originals);
  const near = createNearFacts(paragraphs.length);
  const hits = createHits(paragraphs.length);
  const all = merge(found, findNear(document, originals, postings, near, hits));
  const state = {
    document,
    base: document,
    shingles: { base: postings, changed: new Map<number, readonly number[]>() },
    exact,
    near,
    hits,
    newest: { document },
    indexed: indexSentences(document),
  };
  return {
    found: all,
    doubled: findDoubled(document, postings),
    sentences: lazy(() => findRepeatedSentences(document, all)),
    postings: () => postings,
    copies,
    firsts,
    state,
  };
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

function findNear(
  document: SummaryDocument,
  originals: readonly number[],
  postings: Postings,
  facts: NearFacts,
  hits: Hits,
): readonly Repeat[] {
  const nearOf = createNearFinder(document, facts);
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
