import type { Range } from '../text/span';

/** Where an offered value comes from, best first: `design/product.md`, Filling. */
export type SuggestionSource = 'fact' | 'sum' | 'twin' | 'mention' | 'today';

/** A value that the writer's own sources give for a gap. */
export interface Suggestion {
  readonly value: string;
  readonly source: SuggestionSource;
  /** Where the value stands in the same text; absent for other sources. */
  readonly range?: Range;
  /** How the value was reached: `12 + 40 = 52`. */
  readonly note?: string;
  /** Another place, body, year or period that the source speaks of: `武隆区`. Such an offer is never preferred. */
  readonly subject?: string;
}
