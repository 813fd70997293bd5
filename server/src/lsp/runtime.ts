import type { Day } from '../core/features/index';

/** What the hosts of the server do differently. */
export interface Runtime {
  readonly today: () => Day;
  /** The summaries in the folders that are open; null where no file can be read. */
  readonly folderTexts: FolderTexts | null;
}

/** Reads the files of a folder, within bounds. Neither method throws for a file that cannot be read. */
export interface FolderTexts {
  /** The files that are named like summaries in these folders and below, given as addresses (`file:///…`). */
  readonly list: (
    folders: readonly string[],
    token: { readonly isCancellationRequested: boolean },
  ) => Promise<readonly FolderText[]>;
  /** A file's text; null when it is gone, too large, or no text. */
  readonly read: (uri: string) => Promise<string | null>;
}

export interface FolderText {
  readonly uri: string;
  /** Changes when the file does. */
  readonly stamp: string;
}
