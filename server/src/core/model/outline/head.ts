import type { Span } from '../../text/span';
import type { Caption } from '../caption';
import type { MarkerStyle } from '../marker';

/** A heading or an item at its place, before it is nested: a numbered one, one without a number, or the text's title. */
export interface Head {
  readonly source: 'marker' | 'title' | Caption['kind'];
  readonly style: MarkerStyle | null;
  readonly text: string;
  readonly ordinal: number;
  readonly line: number;
  readonly span: Span;
  readonly title: Span;
  /** What is shown instead of the title where the brothers make it an item. */
  readonly entry: Span;
  readonly atStart: boolean;
  readonly hashes: number;
  readonly runIn: boolean;
  readonly sentence: boolean;
  readonly needsBrother: boolean;
}
