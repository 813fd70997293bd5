import type { Message } from '../../text/message';
import type { Range } from '../../text/span';
import type { ReturnedRow } from './read-returns';

/** One replacement in the text as it is now. */
export interface GapEdit {
  readonly range: Range;
  readonly text: string;
}

/** Rows that speak of one thing; of one file or of several. */
export type Rows = readonly [ReturnedRow, ...ReturnedRow[]];

/** A row whose value goes into the text, in one place or, for a name of the whole text, in many. */
export interface AppliedRow {
  readonly row: ReturnedRow;
  readonly edits: readonly GapEdit[];
  /** What the writer put in its place when he was asked. */
  readonly own?: string;
}

/** A row that the writer has to look at. `ranges` are the places that it may mean, empty where there is none. */
export interface OpenRow {
  readonly row: ReturnedRow;
  readonly ranges: readonly Range[];
  readonly reason: Message;
  /** What would be filled in after a conversion. */
  readonly proposed?: string;
}

/**
 * What only the writer can decide. `conflict`: returns give several values for one place; `value`: a value that needs a second look, or
 * none that could be read; `place`: several places may be meant; `changed`: the sentence is no longer there, others are like it;
 * `filled`: something else stands in the place by now.
 */
export interface Question {
  readonly type: 'conflict' | 'value' | 'place' | 'changed' | 'filled';
  /** All rows about it, in the order of the files. */
  readonly rows: Rows;
  readonly reason: Message;
  /** The places of the thing, or all that it may be. */
  readonly ranges: readonly Range[];
  /** What the writer may take, in the order of the files, then of the places. */
  readonly options: readonly QuestionOption[];
  /** Whether a value of the writer's own is an answer: it is where one thing is asked about. */
  readonly takesOwn: boolean;
}

export interface QuestionOption {
  /** The rows that give the value. */
  readonly rows: Rows;
  /** Where it goes. */
  readonly ranges: readonly Range[];
  /** As it would stand in the text; null for 无 and 不适用, where the sentence must be reworded. */
  readonly text: string | null;
  /** Why it needs a second look. */
  readonly note: Message | null;
}

/** The running number of the option that is taken, a value of the writer's own, or null to leave it open. */
export type Answer = number | string | null;

/** Every filled row of the returns stands in exactly one of the lists; rows of several files that say the same are one. */
export interface GapListImport {
  readonly applied: readonly AppliedRow[];
  /** The edits of all applied rows in the order of the text, none overlapping: one undo step. */
  readonly edits: readonly GapEdit[];
  /** What is returned stands in the text by now. */
  readonly already: readonly OpenRow[];
  readonly conflicts: readonly Question[];
  /** The place is gone, or something else stands in it. */
  readonly unmatched: readonly OpenRow[];
  readonly ambiguous: readonly OpenRow[];
  /** Another unit, no figure, a conversion. */
  readonly doubtful: readonly OpenRow[];
  /** 无, 不适用: nothing is filled in, the sentence must be reworded. */
  readonly toReword: readonly OpenRow[];
  /** Rows without a value that say something in 备注. */
  readonly remarked: readonly ReturnedRow[];
  readonly empty: number;
  /** What was left open and can be answered, in the order in which it is asked. */
  readonly questions: readonly Question[];
}

/** A result while it is put together. */
export type GrowingImport = {
  readonly [K in Exclude<keyof GapListImport, 'empty' | 'edits'>]: GapListImport[K][number][];
} & {
  readonly empty: number;
};

export function nothing(empty: readonly ReturnedRow[]): GrowingImport {
  return {
    applied: [],
    already: [],
    conflicts: [],
    unmatched: [],
    ambiguous: [],
    doubtful: [],
    toReword: [],
    remarked: empty.filter(({ remark }) => remark !== ''),
    empty: empty.length,
    questions: [],
  };
}
