import type { Range } from '../text/span';

/** What is written in place of a stretch of one line. */
export interface Replacement {
  readonly range: Range;
  readonly text: string;
}
