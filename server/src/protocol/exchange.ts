import type { Range, TextEdit } from 'vscode-languageserver-protocol';

export interface ExportGapListParams {
  readonly uri: string;
  readonly version: number;
  readonly format: 'csv' | 'xlsx';
  /** One file for each 责任科室. */
  readonly split: boolean;
}

/** 待填清单 as files to be written. */
export interface GapListFiles {
  /** How many distinct things are to be filled in. */
  readonly count: number;
  readonly files: readonly GapListFile[];
}

export interface GapListFile {
  /** What tells the file from the others: a department, 建议值 for the writer's own; '' for the list itself. */
  readonly part: string;
  readonly content: Base64;
}

export interface ImportGapListParams {
  readonly uri: string;
  readonly version: number;
  /** The returns by the names that the writer knows them by. */
  readonly files: readonly { readonly name: string; readonly content: Base64 }[];
  /**
   * For each question that a call without answers tells, in its order: the running number of the option taken, a value of the writer's
   * own where the question takes one, or null to leave it open.
   */
  readonly answers?: readonly (number | string | null)[];
}

/** What returned lists do to the version that they were imported to. */
export interface GapListImported {
  /** In the order of the text, none overlapping. */
  readonly edits: readonly TextEdit[];
  /** What became of each row, as Markdown. */
  readonly report: string;
  /** How many rows are applied, and how many the writer has to see to. */
  readonly applied: number;
  readonly open: number;
  /** What only the writer can decide; rows that he leaves open are in the report. */
  readonly questions: readonly GapListQuestion[];
}

/** A thing that returns say differently, a value that needs a second look, a row whose place is not sure. */
export interface GapListQuestion {
  readonly reason: string;
  readonly title: string;
  readonly sentence: string;
  /** Whether a value of the writer's own is an answer. */
  readonly takesOwn: boolean;
  /** Where in the text it is, or may be. */
  readonly ranges: readonly Range[];
  readonly options: readonly {
    readonly label: string;
    readonly note: string;
    readonly detail: string;
    readonly ranges: readonly Range[];
  }[];
}

/** A kind of names or figures that can be masked. */
export interface MaskKindName {
  readonly kind: string;
  readonly name: string;
}

export interface MaskParams {
  readonly uri: string;
  readonly version: number;
  readonly kinds: readonly string[];
  /** Names and words of the writer's own, wherever they stand. */
  readonly words: readonly string[];
}

/** What masking does to a version. */
export interface MaskAnswer {
  /** In the order of the text, none overlapping. */
  readonly edits: readonly TextEdit[];
  /** The one way back, to be written to a file before the edits are. */
  readonly table: string;
  /** What was taken out and what to look at, as Markdown. */
  readonly report: string;
}

export interface RestoreParams {
  readonly uri: string;
  readonly version: number;
  /** The contents of the tables by the names that the writer knows them by. */
  readonly tables: readonly { readonly name: string; readonly content: string }[];
}

/** What restoring does to a version. */
export interface RestoreAnswer {
  readonly edits: readonly TextEdit[];
  /** What could not be put back or used, as Markdown; '' where all is well. */
  readonly report: string;
}

/** A file's bytes, as JSON carries them. */
export type Base64 = string;

export function toBase64(bytes: Uint8Array): Base64 {
  let binary = '';
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(binary);
}

/** @throws an error for what is no Base64. */
export function fromBase64(text: Base64): Uint8Array {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0));
}

/** As many arguments as every engine takes. */
const CHUNK = 8192;
