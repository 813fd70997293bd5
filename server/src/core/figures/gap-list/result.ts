import type { Message } from '../../text/message';
import type { Range } from '../../text/span';
import type { ReturnedRow } from './read-returns';

/** One replacement in the text as it is now. */
export interface GapEdit {
  readonly range: Range;
  readonly text: string;
}

/** A row whose value goes into the text, in one place or, for a name of the whole text, in many. */
export interface AppliedRow {
  readonly row: ReturnedRow;
  readonly edits: readonly GapEdit[];
}

/** A row that the writer has to look at. `ranges` are the gaps that it may mean, empty where there is none. */
export interface OpenRow {
  readonly row: ReturnedRow;
  readonly ranges: readonly Range[];
  readonly reason: Message;
  /** What would be filled in after a conversion. */
  readonly proposed?: string;
}

/** What several returns say differently about one thing. */
export interface Conflict {
  /** All rows about it, in the order of the files. */
  readonly rows: readonly ReturnedRow[];
  readonly ranges: readonly Range[];
  /** What the writer may take, in the order of the files. */
  readonly options: readonly ConflictOption[];
}

/** One of the values that returns give for one thing. */
export interface ConflictOption {
  /** The rows that give it. */
  readonly rows: readonly [ReturnedRow, ...ReturnedRow[]];
  /** As it would stand in the text; null for 无 and 不适用, where the sentence must be reworded. */
  readonly text: string | null;
  /** Why it needs a second look. */
  readonly note: Message | null;
}

/** Every filled row of the returns stands in exactly one of these; rows of several files that say the same are one. */
export interface GapListImport {
  readonly applied: readonly AppliedRow[];
  /** The edits of all applied rows in the order of the text, none overlapping: one undo step. */
  readonly edits: readonly GapEdit[];
  readonly conflicts: readonly Conflict[];
  /** The place is gone, or filled already. */
  readonly unmatched: readonly OpenRow[];
  readonly ambiguous: readonly OpenRow[];
  /** Another unit, no figure, a conversion. */
  readonly doubtful: readonly OpenRow[];
  /** 无, 不适用: nothing is filled in, the sentence must be reworded. */
  readonly toReword: readonly OpenRow[];
  readonly empty: number;
}

/** A result while it is put together. */
export type GrowingImport = {
  readonly [K in Exclude<keyof GapListImport, 'empty' | 'edits'>]: GapListImport[K][number][];
} & {
  readonly empty: number;
};

export function nothing(empty: number): GrowingImport {
  return { applied: [], conflicts: [], unmatched: [], ambiguous: [], doubtful: [], toReword: [], empty };
}
