import type { SummaryDocument } from '../../model/document';
import type { Paragraph } from '../../model/paragraph';
import { findBlocks, outsideBlocks, type RepeatedBlock } from '../blocks';
import type { Repeat } from '../exact';
import { sameText } from '../fingerprint';
import { nearness, SURE } from '../near';
import { createSimilarity, type Similarity } from '../similarity';
import { createShelf, type Candidates, type Place } from './shelf';

/** What a text has in common with one that was read before. */
export interface Carried {
  /** The number of the other text, and the text. `first` of the repeats is a line of it. */
  readonly text: number;
  readonly other: SummaryDocument;
  /** Paragraph by paragraph, in the order of the text. */
  readonly repeats: readonly Repeat[];
  readonly blocks: readonly RepeatedBlock[];
  /** The repeats that belong to no block. */
  readonly single: readonly Repeat[];
}

/** Compares texts with one another as they come; they are numbered from 0. */
export interface AcrossReader {
  /** What the paragraphs of a text repeat of the texts before, each told once, by the earlier texts. */
  readonly read: (document: SummaryDocument) => Promise<readonly Carried[]>;
}

/**
 * `open` reads an earlier text again, so that none has to be held; null where it is gone. It is asked only for texts that have
 * something in common with the one that is read. `pause` lets others in now and then.
 */
export function createAcrossReader(
  open: (text: number) => Promise<SummaryDocument | null>,
  pause: () => Promise<void> = () => Promise.resolve(),
): AcrossReader {
  const shelf = createShelf();
  const similarityOf = createSimilarity();
  return {
    read: async document => {
      const found = new Map<number, { readonly other: SummaryDocument; readonly repeats: Repeat[] }>();
      let last = -1;
      let looked = 0;
      for (const candidates of shelf.take(document)) {
        if (++looked % BEFORE_PAUSE === 0) await pause();
        const match = await findMatch(document, candidates, { open, similarityOf, last });
        if (!match) continue;
        last = match.text;
        const carried = found.get(match.text) ?? { other: match.other, repeats: [] };
        found.set(match.text, carried);
        carried.repeats.push(match.repeat);
      }
      return [...found]
        .sort(([a], [b]) => a - b)
        .map(([text, { other, repeats }]) => ({
          text,
          other,
          repeats,
          blocks: findBlocks(document, repeats, other),
          single: outsideBlocks(document, repeats, other),
        }));
    },
  };
}

/** So many paragraphs are compared in some milliseconds. */
const BEFORE_PAUSE = 50;

interface Match {
  readonly text: number;
  readonly other: SummaryDocument;
  readonly repeat: Repeat;
}

interface Search {
  readonly open: (text: number) => Promise<SummaryDocument | null>;
  readonly similarityOf: Similarity;
  /** The text that the paragraph before was found in. */
  readonly last: number;
}

/** The place that a paragraph repeats, read again and compared word for word: fingerprints alone say nothing to the writer. */
async function findMatch(
  document: SummaryDocument,
  { line, exact, near }: Candidates,
  { open, similarityOf, last }: Search,
): Promise<Match | null> {
  const own = document.paragraphs[line]?.paragraph;
  if (!own) return null;
  let best: Match | null = null;
  for (const place of exact ? [exact] : likeliestFirst(near, line, last)) {
    const other = await open(place.text);
    const there = other?.paragraphs[place.line]?.paragraph;
    if (!other || !there) continue;
    const similarity = exact ? exactness(own, there) : nearness(own, there, similarityOf);
    if (similarity <= (best?.repeat.similarity ?? 0)) continue;
    const repeat: Repeat = { line, first: place.line, type: exact ? 'exact' : 'near', similarity };
    best = { text: place.text, other, repeat };
    if (similarity >= SURE) break;
  }
  return best;
}

/** The text may have changed since it was read. */
function exactness(own: Paragraph, there: Paragraph): number {
  return sameText(own.text, there.text) ? 1 : 0;
}

/** Of places that are equally good the one in the text that the paragraph before repeats, so that a block stays whole, and at about its line. */
function likeliestFirst(places: readonly Place[], line: number, last: number): readonly Place[] {
  const isLast = ({ text }: Place) => Number(text === last);
  const distance = (place: Place) => Math.abs(place.line - line);
  return [...places].sort((a, b) => isLast(b) - isLast(a) || distance(a) - distance(b));
}
