import type { Range } from '../../text/span';

/** One line of the list that opens at the cursor. */
export interface CompletionItem {
  readonly kind: 'marker' | 'structure';
  /** What the list shows. */
  readonly label: string;
  /** What the editor compares with the text of `range` before the cursor; the label where it is missing. */
  readonly filterText?: string;
  readonly insertText: string;
  /** Whether `insertText` is in the snippet syntax that VS Code and the protocol share. */
  readonly isSnippet: boolean;
  /** What `insertText` takes the place of: what is typed of it, and a bracket that the editor closed; on the cursor's line. */
  readonly range: Range;
  readonly detail?: string;
  /** The text that is left when nothing is typed over the stops. */
  readonly documentation?: string;
  /** The order of the list where the typed word does not decide. */
  readonly sortText?: string;
}
