import type { SummaryDocument } from '../../model/document';
import type { Fingerprint } from '../fingerprint';
import { isFormula } from '../formula';
import { pickLikeliest } from '../near';
import { clearHits, createHits, type Hits } from '../postings';
import { isShort } from '../shingles';
import { createByteColumn, createColumn, push, pushByte, type Column } from './column';
import { createKeyIndex } from './key-index';

/** A paragraph of a text that was read before. Texts are numbered from 0 as they come. */
export interface Place {
  readonly text: number;
  readonly line: number;
}

/** What may stand in an earlier text too: word for word there, or nearly so at one of the likeliest places. */
export interface Candidates {
  readonly line: number;
  readonly exact: Place | null;
  readonly near: readonly Place[];
}

/** The fingerprints of many texts. It holds none of the texts: about six bytes a character. */
export interface Shelf {
  /** Looks the paragraphs of a text up among those of all texts before, then takes them in. In the order of the text. */
  readonly take: (document: SummaryDocument) => readonly Candidates[];
}

export function createShelf(): Shelf {
  const paragraphs = createParagraphs();
  const exacts = createKeyIndex();
  const shingles = createKeyIndex();
  let hits = createHits(0);
  let texts = 0;

  const exactOf = (own: number, { exact }: Fingerprint): number => {
    let found = -1;
    exacts.visit(exact, MOST, other => {
      if (!isSame(paragraphs, own, other)) return false;
      found = other;
      return true;
    });
    return found;
  };
  const nearOf = (own: number, { shingles: kept }: Fingerprint): readonly number[] => {
    if (hits.counts.length <= own) hits = createHits(paragraphs.chinese.values.length);
    for (const shingle of kept) countOwners(hits, visit => shingles.visit(shingle, MOST, visit));
    const sizes = { chinese: paragraphs.chinese.values, isShort: paragraphs.isShort.values };
    const likeliest = pickLikeliest(sizes, own, hits);
    clearHits(hits);
    return likeliest;
  };
  const placeOf = (paragraph: number): Place => ({
    text: paragraphs.text.values[paragraph] ?? 0,
    line: paragraphs.line.values[paragraph] ?? 0,
  });

  return {
    take: document => {
      const text = texts++;
      const found: Candidates[] = [];
      const originals: { readonly paragraph: number; readonly fingerprint: Fingerprint }[] = [];
      const seen = new Set<number>();
      for (const { line, block, paragraph } of document.paragraphs) {
        const { fingerprint } = paragraph;
        // What stands twice in one text is told where that text is read.
        if (block !== 'text' || !fingerprint.counts || seen.has(fingerprint.exact) || isFormula(paragraph.text))
          continue;
        seen.add(fingerprint.exact);
        const own = putParagraph(paragraphs, { text, line, fingerprint, isShort: isShort(paragraph.text) });
        const exact = exactOf(own, fingerprint);
        const near = exact < 0 ? nearOf(own, fingerprint) : [];
        if (exact < 0) originals.push({ paragraph: own, fingerprint });
        if (exact >= 0 || near.length > 0)
          found.push({ line, exact: exact < 0 ? null : placeOf(exact), near: near.map(placeOf) });
      }
      for (const { paragraph, fingerprint } of originals) {
        exacts.add(fingerprint.exact, paragraph);
        for (const shingle of fingerprint.shingles) shingles.add(shingle, paragraph);
      }
      return found;
    },
  };
}

/** A phrase that many texts have tells none of them apart. */
const MOST = 16;

/** What is known of the paragraphs, each by its number. */
interface Paragraphs {
  readonly text: Column;
  readonly line: Column;
  readonly exact: Column;
  /** All kept shingles in one number: with the hash of the text and its length it tells paragraphs apart without their words. */
  readonly check: Column;
  readonly chinese: Column;
  readonly isShort: Column<Uint8Array>;
}

function createParagraphs(): Paragraphs {
  return {
    text: createColumn(),
    line: createColumn(),
    exact: createColumn(),
    check: createColumn(),
    chinese: createColumn(),
    isShort: createByteColumn(),
  };
}

interface Told extends Place {
  readonly fingerprint: Fingerprint;
  readonly isShort: boolean;
}

function putParagraph(to: Paragraphs, { text, line, fingerprint, isShort: short }: Told): number {
  push(to.text, text);
  push(to.line, line);
  push(to.exact, fingerprint.exact);
  push(
    to.check,
    fingerprint.shingles.reduce((sum, shingle) => (Math.imul(sum, 31) + shingle) | 0, 0),
  );
  push(to.chinese, fingerprint.chinese);
  pushByte(to.isShort, short ? 1 : 0);
  return to.text.length - 1;
}

function isSame({ exact, check, chinese }: Paragraphs, a: number, b: number): boolean {
  return [exact, check, chinese].every(({ values }) => values[a] === values[b]);
}

/** Counts each owner of one shingle once. */
function countOwners(hits: Hits, owners: (visit: (owner: number) => undefined) => void): void {
  let before = -1;
  owners(owner => {
    // Those of one paragraph follow one another.
    if (owner === before) return;
    before = owner;
    const count = hits.counts[owner] ?? 0;
    hits.counts[owner] = count + 1;
    if (count === 0) hits.lines[hits.length++] = owner;
  });
}
