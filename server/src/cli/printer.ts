import type { Analysis, Message } from '../core/index';
import type { Across } from './texts-across';

/** Turns what was found into the report, piece by piece, so that a folder's report is never held whole. */
export interface Printer {
  readonly open: () => string;
  readonly text: (path: string, analysis: Analysis, across?: Across) => string;
  readonly failure: (path: string, problem: Message) => string;
  readonly close: () => string;
  /** A line for the reader once all is written; '' when the report speaks for itself. */
  readonly summary: () => string;
}
