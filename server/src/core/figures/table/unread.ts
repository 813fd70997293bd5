/** A cell of values that gave no figure. UTF-16 text as the sheet shows it; row and column from 0. */
export interface Unread {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** An error, or a formula without a saved result; nothing says what it counts; words or several figures where one was wanted. */
  readonly why: 'no-result' | 'no-name' | 'no-figure';
}
