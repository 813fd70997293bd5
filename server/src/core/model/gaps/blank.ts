import type { GapKind, GapMark } from '../gap';
import type { Syntax } from '../syntax';

/**
 * A place that reads as a gap, before its surroundings have told what is missing there. Kind, unit, label and word are given
 * where the form alone tells them.
 */
export interface Blank {
  readonly start: number;
  readonly end: number;
  readonly mark: GapMark;
  readonly kind?: GapKind;
  readonly unit?: string | null;
  readonly label?: string | null;
  readonly word?: string | null;
}

/** A line while it is searched. What costs a look at the whole line is worked out when first asked. */
export interface Line {
  readonly text: string;
  readonly syntax: Syntax;
  /** Column of the first character that is no space. */
  readonly indent: number;
  /** Whether the * or _ at a column emphasises (Markdown) and is no placeholder. */
  isEmphasis(at: number): boolean;
  /** Whether the line is signed or stamped with ink: 负责人（签字）：. */
  isSignature(): boolean;
  /** Whether the line is a table's row: words with wide blanks between and no marks. */
  isRow(): boolean;
  /** The end of the code span that opens at a column, or 0. */
  codeEnd(at: number): number;
}

/** What a finder says of the character that called it: a blank, or a column up to which there is nothing to look for. */
export type Found = Blank | number | null;

export type Finder = (line: Line, at: number) => Found;
