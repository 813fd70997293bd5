import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver-protocol';
import type { RememberArguments, RememberedItem } from './protocol/commands';
import type { Base64 } from './protocol/exchange';

export * from './protocol/commands';
export * from './protocol/exchange';

/** What the client tells the server when it starts it. Every part may be missing: other editors send nothing. */
export interface InitializationOptions {
  /** The language of the interface as VS Code names it: `zh-cn`, `en`. */
  readonly locale?: string;
  /** The commands of `COMMANDS` that the client has. A fix that needs another one is not offered. */
  readonly commands?: readonly string[];
  /** Address of the folder with the rules' pages; without it findings carry no link. */
  readonly rulePages?: string;
  /** The client answers `METHODS.readFile`. */
  readonly readsFiles?: boolean;
  /** The editor shows findings on hovering by itself: the server says only what it knows besides. */
  readonly hoverShowsFindings?: boolean;
  /** Rules by their ids that are off whatever the settings say: the server was caught in them. */
  readonly rulesOff?: readonly string[];
  /** The server before this one was caught in an endless loop: tell `METHODS.judging` before each rule. */
  readonly careful?: boolean;
}

/** Requests and notifications of our own. */
export const METHODS = {
  /** Request: `GapParams` → `GapAnswer | null`; null where the text has no gap or is not served. */
  gap: 'zongjie/gap',
  /** Request: `GapCardParams` → `GapCard | null`; null where no gap lies in the direction, or the text is not served. */
  gapCard: 'zongjie/gapCard',
  /** Request: `ValueInPlaceParams` → string: a value of the writer's own as it goes into a gap. */
  valueInPlace: 'zongjie/valueInPlace',
  /** Request: `ExportGapListParams` → `GapListFiles | null`; null where the text is not served. Writes no file itself. */
  exportGapList: 'zongjie/exportGapList',
  /** Request: `ImportGapListParams` → `GapListImported | null`; null where the text is not served. Changes nothing itself. */
  importGapList: 'zongjie/importGapList',
  /** Request: no parameters → `readonly MaskKindName[]`: what can be taken out of a text. */
  maskKinds: 'zongjie/maskKinds',
  /** Request: `MaskParams` → `MaskAnswer | null`; null where the text is not served. Changes and writes nothing itself. */
  mask: 'zongjie/mask',
  /** Request: `RestoreParams` → `RestoreAnswer | null`; null where the text is not served. Changes nothing itself. */
  restore: 'zongjie/restore',
  /** Request: `EditStructureParams` → `StructureEdits | null`; null where there is nothing to change or the text is not served. */
  editStructure: 'zongjie/editStructure',
  /** Request: `StructureOffersParams` → `readonly StructureOffer[] | null`; null where the text is not served. */
  structureOffers: 'zongjie/structureOffers',
  /** Request: `CleanTextParams` → `readonly CleanChange[] | null`, in the order of the text; null where it is not served. */
  cleanText: 'zongjie/cleanText',
  /** Request: `CheckYearParams` → `YearCheck | null`; null where the text is not served. */
  checkYear: 'zongjie/checkYear',
  /** Request: `QuantitiesParams` → `readonly LedgerEntry[] | null`, in the order of the text; null where it is not served. */
  quantities: 'zongjie/quantities',
  /** Request: `EditRememberedParams` → `EditedRemembered`. Writes no file itself. */
  editRemembered: 'zongjie/editRemembered',
  /** Request: `ListRememberedParams` → `RememberedList`. */
  listRemembered: 'zongjie/listRemembered',
  /** Request: `CompareFilesParams` → `FilesCompared`. What is found comes file by file, as `fileCompared`. */
  compareFiles: 'zongjie/compareFiles',
  /** Notification to the client: `FileCompared`, once for each file of `compareFiles`. */
  fileCompared: 'zongjie/fileCompared',
  /** Request: `CarriedOverParams` → `CarriedOver | null`; null where one of them is no text that can be read. */
  carriedOver: 'zongjie/carriedOver',
  /** Request to the client: `ReadFileParams` → `FileAnswer`: for a server that cannot read the file itself. */
  readFile: 'zongjie/readFile',
  /** Request: no parameters → `readonly Structure[]`, in the order of their groups, years as of today. */
  structures: 'zongjie/structures',
  /** Request: no parameters → null: a sign of life. */
  alive: 'zongjie/alive',
  /** Notification to the client: `Judging`, where it has asked for that by `careful`. */
  judging: 'zongjie/judging',
  /** Request: `TreatAsSummaryParams` → null. Serves an open document although it does not read like a summary. */
  treatAsSummary: 'zongjie/treatAsSummary',
  /** Notification to the client: `SummaryStatus`, when a version of an open document has been read. */
  status: 'zongjie/status',
  /** Notification to the client: `NotASummary`, when an open document is not, or no longer, served, or was closed. */
  notASummary: 'zongjie/notASummary',
} as const;

export interface GapParams {
  readonly uri: string;
  /** The version of the text that the position belongs to. */
  readonly version: number;
  readonly position: Position;
  readonly direction: 'next' | 'previous';
}

/** Which files are compared with one another. Each is told what it has from those before it; an editor's text counts as it stands. */
export interface CompareFilesParams {
  /** Names the request in the notifications. */
  readonly id: number;
  readonly files: readonly string[];
}

export interface FileCompared {
  readonly id: number;
  readonly uri: string;
  /** The version that was read, where the file is open. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The `data` of a finding between two files: what its fixes need. The client makes them, since it moves the findings with the text. */
export interface AcrossData {
  /** How many lines of the text are a repeat, from the finding's first one on. */
  readonly lines: number;
  readonly other: { readonly uri: string; readonly range: Range };
  /** What 不是重复 remembers. */
  readonly remember: RememberArguments;
}

export interface FilesCompared {
  /** How many files were compared, and how many of them could not be read. */
  readonly compared: number;
  readonly unreadable: readonly string[];
  /** What was left out because of the bounds; null where nothing was. */
  readonly leftOut: string | null;
}

/** What a text has from an earlier one: last year's. */
export interface CarriedOverParams {
  readonly uri: string;
  readonly from: string;
}

export interface CarriedOver {
  readonly diagnostics: readonly Diagnostic[];
  /** What was carried over, and what was not, as Markdown. */
  readonly report: string;
}

export interface QuantitiesParams {
  readonly uri: string;
  readonly version: number;
}

/** A figure of the text with a unit. */
export interface LedgerEntry {
  /** From the figure to the end of its unit. */
  readonly range: Range;
  /** As written: 1.2万人. */
  readonly text: string;
  /** What is counted; '' where no words say it plainly. */
  readonly label: string;
  /** An exact decimal of the unit, without scale: 12000. */
  readonly value: string;
  /** Without scale: 人, 元, %. */
  readonly unit: string;
  readonly approximate: boolean;
  /** 2026年, 2026年上半年; null where none is named. */
  readonly period: string | null;
  /** The innermost section, '' above the first. */
  readonly section: string;
  /** The row of the data table that speaks of the same, as the writer reads it. */
  readonly row?: { readonly described: string; readonly agrees: boolean; readonly sure: boolean };
}

/** The gap that comes next from a position in a direction, around the end of the text; the only gap is next to itself. */
export interface GapAnswer {
  readonly range: Range;
}

/** `at`: the gap that touches the position, else the next one, else the first. `next` and `previous` stop at the ends of the text. */
export interface GapCardParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  readonly direction: 'at' | 'next' | 'previous';
}

/** All that a writer is shown of one gap, and can do with it, when he walks through the gaps: 填写数据. */
export interface GapCard {
  readonly range: Range;
  /** From 1, among the gaps that are open in this version. */
  readonly number: number;
  readonly count: number;
  /** As the finding says it: 待填 数量：户外广告牌（块）. */
  readonly message: string;
  /** The sentence with this gap as 【　】. */
  readonly sentence: string;
  /** The heading that the gap stands under; '' above the first. */
  readonly section: string;
  /** Best first. */
  readonly offers: readonly GapOffer[];
  /** The gaps of the text that stand for the same, this one among them; null where it is equal to none. */
  readonly equal: { readonly name: string; readonly ranges: readonly Range[] } | null;
}

/** 52块 for the gap that begins at a position, before 块: the answer is 52. */
export interface ValueInPlaceParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  readonly value: string;
}

/** Values with their source, into this gap or into all of its paragraph. */
export interface GapOffer {
  /** 填入 52（第 44 行同一段落）. */
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  /** Asked before the edits are written. */
  readonly confirm?: string;
}

/** A change of structure. `dress` shows a number one in the wanted style: `1.`, `（一）`, `①`. */
export type StructureCommand =
  | { readonly do: 'promote' | 'demote' | 'moveUp' | 'moveDown' }
  | { readonly do: 'renumber'; readonly scope: 'list' | 'section' | 'document' }
  | { readonly do: 'restyle'; readonly dress: string }
  | {
      readonly do: 'split' | 'join' | 'fullWidth' | 'halfWidth';
      readonly scope: 'paragraph' | 'section' | 'document';
    };

/** A change of structure at a position of a version. */
export interface EditStructureParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  readonly command: StructureCommand;
}

/** What a change of structure does: its name in the interface's language and its edits, none overlapping. */
export interface StructureEdits {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Where the cursor belongs afterwards, if the block that it stands in has moved. */
  readonly cursor?: Position;
}

export interface StructureOffersParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
  /** Only changes of these kinds, as `StructureCommand` names them. */
  readonly kinds: readonly StructureCommand['do'][];
}

/** A change that is possible at the position, as `editStructure` will make it. */
export interface StructureOffer {
  readonly command: StructureCommand;
  readonly title: string;
}

export interface EditRememberedParams {
  /** What the file holds; null where there is none yet. */
  readonly content: string | null;
  readonly add: readonly RememberedItem[];
  readonly remove: readonly RememberedItem[];
}

/** What the file is to hold, or why it had better be left alone, and what to do. */
export type EditedRemembered = { readonly content: string } | { readonly problem: string };

export interface ListRememberedParams {
  /** The files by their addresses, with what they hold. */
  readonly files: readonly { readonly uri: string; readonly content: string }[];
}

/** All that is remembered, in the order of the files. */
export interface RememberedList {
  readonly entries: readonly ListedEntry[];
  /** Why a file's entries are not among them, and what to do. */
  readonly problems: readonly { readonly uri: string; readonly message: string }[];
}

export interface ListedEntry {
  /** Address of the file that remembers it. */
  readonly file: string;
  readonly item: RememberedItem;
  /** The words that are kept silent, else what the entry reaches. */
  readonly label: string;
  /** The text and its line: 2026年工作总结.txt 第 12 行. */
  readonly place: string;
  /** The rule, and how far the entry reaches. */
  readonly detail: string;
  /** Whether it matches nothing any more. */
  readonly isLost: boolean;
  /** Where the words stand; null where they are no more, or where the entry names no place. */
  readonly at: { readonly uri: string; readonly range: Range } | null;
}

export interface ReadFileParams {
  /** Address of the folder that the file must lie in. */
  readonly folder: string;
  /** Below the folder, with `/`. */
  readonly path: string;
}

export type FileAnswer =
  | { readonly type: 'read'; readonly content: Base64 }
  | { readonly type: 'missing' | 'outside' | 'tooLarge' | 'unreadable' };

export interface CleanTextParams {
  readonly uri: string;
  readonly version: number;
}

/** One change of a pasted text, which can be made without the others. */
export interface CleanChange {
  /** What such changes are called in the interface's language: 删去网页残留. */
  readonly name: string;
  readonly edit: TextEdit;
}

/** The rule that is asked about a document next; null when all have answered. */
export interface Judging {
  readonly uri: string;
  readonly rule: string | null;
}

export interface CheckYearParams {
  readonly uri: string;
  readonly version: number;
  /** The year to go from; without it the text and the date tell. */
  readonly from?: number;
}

/** What has to be looked at when a text of the year `from` becomes one of the year `to`, in its order. */
export interface YearCheck {
  readonly from: number;
  readonly to: number;
  readonly places: readonly YearPlace[];
}

export interface YearPlace {
  readonly range: Range;
  /** As it stands in the text. */
  readonly text: string;
  /** What kind of place it is, in the interface's language: 年份. */
  readonly name: string;
  /** What may be written there; null where only the writer can tell. */
  readonly change: string | null;
  /** Whether the change is right unless the text is unusual. */
  readonly isSure: boolean;
  /** The clause around the place. */
  readonly around: string;
}

export interface TreatAsSummaryParams {
  readonly uri: string;
}

export interface SummaryStatus {
  readonly uri: string;
  readonly version: number;
  /** How many gaps are open. */
  readonly gaps: number;
  /** How many characters the text has as Word counts them. */
  readonly characters: number;
  /** How many it is to have; 0 without a target. */
  readonly targetCharacters: number;
  /** Present where the text is too large to be checked and only its outline is served. */
  readonly outlineOnly?: boolean;
  /** What of the writer's data table could not be used, each in a sentence; absent where there is nothing to tell. */
  readonly tableProblems?: readonly string[];
}

export interface NotASummary {
  readonly uri: string;
}

/** A stock structure for the list of 插入常用结构. */
export interface Structure {
  readonly group: string;
  readonly label: string;
  /** Pinyin and initials by which it is found besides its label. */
  readonly keys: string;
  /** One line of what is inserted. */
  readonly preview: string;
  /** A snippet in VS Code's syntax. */
  readonly body: string;
}
