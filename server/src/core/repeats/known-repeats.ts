import type { SummaryDocument } from '../model/document';
import type { Lazy } from '../text/once';
import type { PlacedRun } from './doubled';
import type { ExactFinder, Repeat } from './exact';
import type { NearFacts } from './near';
import type { Hits, Postings } from './postings';
import type { RepeatedStretch, SentenceIndex } from './sentences';
import type { ShingleIndex } from './shingle-index';

/** Which paragraphs of a text say what others say, told by one walk over its lines. */
export interface Repeats {
  /** Each later paragraph once, with the first that it repeats. In the order of the text. */
  readonly found: readonly Repeat[];
  /** The first run of 20 characters or more that stands twice in each paragraph that is no copy. In the order of the text. */
  readonly doubled: readonly PlacedRun[];
  /** The sentences that stand before in a paragraph which is no repeat. In the order of the text. */
  readonly sentences: Lazy<readonly RepeatedStretch[]>;
  /** The shingles of all paragraphs but word-for-word copies. */
  readonly postings: () => Postings;
  /** The lines that are copies of a line, by that line. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** The line that a copy repeats. */
  readonly firsts: ReadonlyMap<number, number>;
  /** What the next version goes on from. */
  readonly state: RepeatState;
}

/**
 * The numbers in it are those of the newest version alone: the next one writes on in the same arrays, since to copy them at each key
 * would cost more than all else.
 */
export interface RepeatState {
  readonly document: SummaryDocument;
  /** The version that was read afresh: of it the index, the hashes and the sentences are. */
  readonly base: SummaryDocument;
  readonly shingles: ShingleIndex;
  readonly exact: ExactFinder;
  readonly near: NearFacts;
  readonly hits: Hits;
  /** The version whose numbers stand in `near`; null while they are being written. */
  readonly newest: { document: SummaryDocument | null };
  /** The sentences of `base`. */
  readonly indexed: SentenceIndex;
}
