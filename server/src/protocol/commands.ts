import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';

/** Commands that the client has and that the server's fixes call. */
export const COMMANDS = {
  fillEqual: 'zongjie.fillEqual',
  applyConfirmed: 'zongjie.applyConfirmed',
  showRange: 'zongjie.showRange',
  showCopies: 'zongjie.showCopies',
  compareCopies: 'zongjie.compareCopies',
  remember: 'zongjie.remember',
  chooseIgnored: 'zongjie.chooseIgnored',
  restyleAt: 'zongjie.restyleAt',
  reopen: 'zongjie.reopen',
} as const;

/** The argument of `COMMANDS.fillEqual`: ask for one value and write it to every range, unless the text has moved on. */
export interface FillEqualArguments {
  readonly uri: string;
  readonly version: number;
  readonly prompt: string;
  readonly ranges: readonly Range[];
}

/** The argument of `COMMANDS.applyConfirmed`: ask once, then write the edits, unless the text has moved on. */
export interface ApplyConfirmedArguments {
  readonly uri: string;
  readonly version: number;
  readonly message: string;
  readonly edits: readonly TextEdit[];
}

/** The argument of `COMMANDS.reopen`: read the file again in an encoding, as the editor names it. */
export interface ReopenArguments {
  readonly uri: string;
  readonly encoding: string;
}

/** The argument of `COMMANDS.showRange`. */
export interface ShowRangeArguments {
  readonly uri: string;
  readonly range: Range;
}

/** The argument of `COMMANDS.showCopies`: peek all places of a paragraph or block that stands several times. */
export interface ShowCopiesArguments {
  readonly uri: string;
  readonly position: Position;
  readonly ranges: readonly Range[];
}

/** The argument of `COMMANDS.compareCopies`: show the first copy beside one of the others. */
export interface CompareCopiesArguments {
  readonly uri: string;
  readonly first: Range;
  readonly others: readonly Range[];
}

/** Where the project keeps what the writer does not want to hear of again. */
interface RememberedFile {
  /** Address of the file; null where there is none to put it into. */
  readonly file: string | null;
  /** Why there is none, and what to do; '' where there is one. */
  readonly problem: string;
}

/** The argument of `COMMANDS.remember`: put what the writer does not want to hear of again into the project's file. */
export interface RememberArguments extends RememberedFile {
  readonly entries: readonly RememberedItem[];
}

/** The argument of `COMMANDS.chooseIgnored`: let the writer pick what is to be remembered. */
export interface ChooseIgnoredArguments extends RememberedFile {
  readonly choices: readonly IgnoreChoice[];
}

/** One way of not hearing of findings again; those of a group stand together. */
export interface IgnoreChoice {
  readonly title: string;
  readonly group: string;
  readonly entries: readonly RememberedItem[];
}

/** The argument of `COMMANDS.restyleAt`: let the writer pick how the level at a position of the active text is numbered. */
export interface RestyleAtArguments {
  readonly position: Position;
}

/** An entry of `.zongjie/remembered.json`, of which the client knows no more than that. */
export type RememberedItem = object;
