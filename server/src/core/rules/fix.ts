import type { Message } from '../text/message';
import type { Range } from '../text/span';

/** One replacement. The edits of a fix do not overlap and refer to one version of the text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/**
 * What applying a fix does. `edit` with `confirm` asks once before it writes; `snippet` puts tab stops over `range` (a client
 * without snippet edits selects `select` instead); `ask` asks for one value and writes it to every range; `show` only goes there; `compare` shows two places side by side; `reopen` reads the
 * file again in an encoding.
 */
export type FixAction =
  | { readonly type: 'edit'; readonly edits: readonly Edit[]; readonly confirm?: Message }
  | { readonly type: 'snippet'; readonly range: Range; readonly snippet: string; readonly select: Range }
  | { readonly type: 'ask'; readonly prompt: Message; readonly ranges: readonly Range[] }
  | { readonly type: 'show'; readonly range: Range }
  | { readonly type: 'compare'; readonly first: Range; readonly other: Range }
  | { readonly type: 'reopen'; readonly encoding: 'gb18030' };

/** A way out of a finding. */
export interface Fix {
  readonly title: Message;
  /** safe: may be applied unseen; needs-input: the writer types; suggestion: the writer judges. */
  readonly applicability: 'safe' | 'needs-input' | 'suggestion';
  /** Whether the editor may apply it with one key as the one right fix. Never for another subject's figures. */
  readonly preferred: boolean;
  /** The finding's range that it mends. */
  readonly target: Range;
  readonly action: FixAction;
}
