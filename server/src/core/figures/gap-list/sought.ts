/** What is known of a gap from the list, where the line numbers of the text may have changed since. */
export interface Sought {
  readonly sentence: string;
  readonly section: string;
  readonly what: string;
  readonly unit: string;
}
