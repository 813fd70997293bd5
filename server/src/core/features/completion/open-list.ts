import type { MarkerStyle } from '../../model/marker';

/**
 * A row of headings or items that may go on at the cursor, as its last member before the cursor shows it; or one that may begin
 * there, as the first member of the same row under an earlier heading shows it.
 */
export interface OpenList {
  readonly step: 'goes on' | 'begins';
  readonly style: MarkerStyle;
  /** The last member's marker as written, and its title. */
  readonly marker: string;
  readonly title: string;
  readonly line: number;
  readonly column: number;
  /** Whether the last member opens its line. */
  readonly atStart: boolean;
  /** Whether the member before it opens a line of its own, too. */
  readonly isOnePerLine: boolean;
  /** Whether the member before it stands in the same line. */
  readonly sharesLine: boolean;
  /** Whether the cursor stands directly behind the last member, so that the row may go on without a word typed. */
  readonly isNear: boolean;
}
