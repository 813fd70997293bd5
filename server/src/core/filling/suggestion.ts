import type { Message } from '../text/message';
import type { Range } from '../text/span';

/** Where an offered value comes from, best first: `design/product.md`, Filling. */
export type SuggestionSource = 'fact' | 'sum' | 'twin' | 'mention' | 'today';

/**
 * How far an offer may be trusted. `sure`: a row of the writer's table that agrees in everything, the only kind that may be applied
 * in bulk unasked; `fair`: of the same subject, for the writer to judge; `doubtful`: of another one, or a row that agrees in part.
 */
export type Trust = 'sure' | 'fair' | 'doubtful';

/** The cell of the writer's table that a value comes from. */
export interface TableRow {
  readonly label: string;
  /** 数据来源, else 责任科室 of the row. */
  readonly source: string | null;
  /** 数据!C2 */
  readonly cell: string;
}

/** A value that the writer's own sources give for a gap. */
export interface Suggestion {
  readonly value: string;
  readonly source: SuggestionSource;
  readonly trust: Trust;
  /** Where the value stands in the same text; absent for other sources. */
  readonly range?: Range;
  /** How the value was reached, or why it is doubtful: `12＋40＝52`. */
  readonly note?: Message;
  /** The file of the table that a fact, or the operands of a sum, stand in. */
  readonly file?: string;
  readonly row?: TableRow;
  /** Another place, body, year or period that the source speaks of: `武隆区`. Such an offer is never preferred. */
  readonly subject?: string;
}
