import type { SummaryDocument } from '../model/document';
import type { Paragraph } from '../model/paragraph';
import { areBrothers } from './brothers';
import type { Repeat } from './exact';
import { isFormula } from './formula';
import type { Hits } from './postings';
import { isShort, SAMPLED_OF_LONG } from './shingles';
import { createSimilarity, type Similarity } from './similarity';

/** How long each line is, without going to its text. */
interface Sizes {
  /** How many Chinese characters a line has that was asked about. */
  readonly chinese: Int32Array;
  /** 1 where all its shingles are kept. */
  readonly isShort: Uint8Array;
}

/** What is told of each line on the way: plain numbers, since a large text has tens of thousands of lines. */
export interface NearFacts extends Sizes {
  /** The paragraph that it is most like, and 1; 0 where it repeats none. */
  readonly bests: Int32Array;
  /** The first paragraph that it nearly repeats, and 1; 0 where it repeats none. */
  readonly firsts: Int32Array;
}

export function createNearFacts(lines: number): NearFacts {
  return {
    chinese: new Int32Array(lines),
    isShort: new Uint8Array(lines),
    bests: new Int32Array(lines),
    firsts: new Int32Array(lines),
  };
}

export function noteSize({ chinese, isShort: short }: NearFacts, line: number, { text, fingerprint }: Paragraph): void {
  chinese[line] = fingerprint.chinese;
  short[line] = isShort(text) ? 1 : 0;
}

/**
 * Tells which earlier paragraph a line nearly repeats, out of those that share shingles with it, and notes it in the facts. To be
 * asked in the order of the text: a paragraph that is like a repeat is paired with the first of them all.
 */
export function createNearFinder(
  document: SummaryDocument,
  facts: NearFacts,
): (line: number, hits: Hits) => Repeat | null {
  const { paragraphs } = document;
  const { bests, firsts } = facts;
  const similarityOf = createSimilarity();
  const paragraphOf = (line: number) => paragraphs[line]?.paragraph;
  const compare = (line: number, first: number) => {
    const own = paragraphOf(line);
    const other = paragraphOf(first);
    return own && other ? nearness(own, other, similarityOf) : 0;
  };
  return (line, hits) => {
    const paragraph = paragraphOf(line);
    if (!paragraph) return null;
    noteSize(facts, line, paragraph);
    bests[line] = firsts[line] = 0;
    if (hits.length === 0) return null;
    const likeliest = pickLikeliest(facts, line, hits);
    if (likeliest.length === 0 || isFormula(paragraph.text)) return null;
    let best: Repeat | null = null;
    for (const candidate of likeliest) {
      const similarity = compare(line, candidate);
      if (similarity <= (best?.similarity ?? 0) || isMeant(document, line, candidate, similarity)) continue;
      best = { line, first: candidate, type: 'near', similarity };
      if (similarity >= SURE) break;
    }
    if (!best) return null;
    bests[line] = best.first + 1;
    const root = (firsts[best.first] ?? 0) - 1;
    const asRoot = root < 0 ? 0 : compare(line, root);
    if (asRoot > 0) best = { line, first: root, type: 'near', similarity: asRoot };
    firsts[line] = best.first + 1;
    return best;
  };
}

/** How similar two paragraphs are; 0 where that is not enough for the one to repeat the other. */
export function nearness(own: Paragraph, other: Paragraph, similarityOf: Similarity): number {
  const [a, b] = [own.fingerprint.chinese, other.fingerprint.chinese];
  // Where one is so much longer that it cannot be enough there is no need to read them.
  if (2 * Math.min(a, b) < LEAST_SIMILARITY * (a + b)) return 0;
  const similarity = similarityOf(own.text, other.text);
  return isEnough(own, other, similarity) && !isCode(own) ? similarity : 0;
}

/** Beyond this no other candidate is looked at. */
export const SURE = 0.9;
const LEAST_SIMILARITY = 0.6;

/**
 * Whether two paragraphs have enough in common. Of few characters chance and set phrases make up a larger part, and short statements
 * with figures are alike because they tell of different things: 教育支出增长5%, 科技支出增长8%. That several clauses agree is no chance,
 * and neither is that all of the shorter one stands in the longer.
 */
function isEnough(a: Paragraph, b: Paragraph, similarity: number): boolean {
  if (similarity < LEAST_SIMILARITY || similarity >= LEAST_OF_FEW) return similarity >= LEAST_OF_FEW;
  const shorter = a.fingerprint.chinese < b.fingerprint.chinese ? a : b;
  const { chinese } = shorter.fingerprint;
  if (chinese >= ENOUGH + FOR_FIGURES) return true;
  const clauses = countClauses(shorter.text);
  const common = (similarity * (a.fingerprint.chinese + b.fingerprint.chinese)) / 2;
  if (common >= chinese * ALL_OF_IT && chinese >= LEAST_WITHIN - (clauses > 1 ? FOR_A_CLAUSE : 0)) return true;
  const isStatement = clauses < SEVERAL_CLAUSES && FIGURE.test(a.text) && FIGURE.test(b.text);
  const lacking = ENOUGH - chinese - Math.max(0, clauses - 2) * FOR_A_CLAUSE + (isStatement ? FOR_FIGURES : 0);
  return similarity >= Math.min(LEAST_OF_FEW, LEAST_SIMILARITY + Math.max(0, lacking) * FOR_EACH_LESS);
}

function countClauses(text: string): number {
  return (text.match(/[，。；！？,;!?][^，。；！？,;!?]/g)?.length ?? 0) + 1;
}

/** A figure in the text, not the number of an item. */
const FIGURE = /\d(?![\d、.．)）])/;
const ENOUGH = 56;
const FOR_FIGURES = 12;
const FOR_A_CLAUSE = 6;
const SEVERAL_CLAUSES = 3;
const FOR_EACH_LESS = 0.0075;
const LEAST_OF_FEW = 0.9;
const LEAST_WITHIN = 22;
const ALL_OF_IT = 0.96;

/** A line that is mostly code, names or formulas: such lines are alike because the names are all that differs. */
function isCode({ text, fingerprint: { chinese } }: Paragraph): boolean {
  if (chinese >= PROSE_SHARE * text.length) return false;
  return chinese < PROSE_SHARE * text.replace(NOTHING_SAID, '').length;
}

const PROSE_SHARE = 0.5;
/** Blanks, gaps and figures. */
const NOTHING_SAID = /[\s\d_x×.]/gi;

/** Brothers that are alike on purpose. */
function isMeant(document: SummaryDocument, line: number, first: number, similarity: number): boolean {
  const own = document.paragraphs[line]?.paragraph;
  const other = document.paragraphs[first]?.paragraph;
  if (!own || !other) return true;
  const [a, b] = [own.fingerprint.chinese, other.fingerprint.chinese];
  const isReworded = Math.min(a, b) - (similarity * (a + b)) / 2 >= 1;
  return areBrothers(document, line, first, isReworded);
}

/** The lines that share the largest part of their shingles, largest first. */
export function pickLikeliest(facts: Sizes, line: number, hits: Hits): readonly number[] {
  const best: number[] = [];
  const shares: number[] = [];
  for (let i = 0; i < hits.length; i++) {
    const other = hits.lines[i] ?? 0;
    const share = shareOf(facts, line, other, hits.counts[other] ?? 0);
    if (share < LEAST_SHARE) continue;
    let at = best.length;
    while (at > 0 && (shares[at - 1] ?? 0) < share) at--;
    if (at >= MOST) continue;
    best.splice(at, 0, other);
    shares.splice(at, 0, share);
    if (best.length > MOST) [best.length, shares.length] = [MOST, MOST];
  }
  return best;
}

/** How much two lines have in common by the number of shingles that they share; 0 where these are too few to tell. */
function shareOf({ chinese, isShort: short }: Sizes, a: number, b: number, count: number): number {
  if (count < LEAST_HITS) return 0;
  const weight = short[a] === 1 && short[b] === 1 ? 1 : SAMPLED_OF_LONG;
  return (2 * weight * count) / ((chinese[a] ?? 0) + (chinese[b] ?? 0));
}

/** Whether lines that share so many shingles are compared at all. */
export function mayBeNear(facts: NearFacts, a: number, b: number, count: number): boolean {
  return shareOf(facts, a, b, count) >= LEAST_SHARE;
}

const LEAST_HITS = 2;
const LEAST_SHARE = 0.2;
const MOST = 3;
