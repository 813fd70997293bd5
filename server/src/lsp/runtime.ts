import type { Day } from '../core/features/index';
import type { Sheet } from '../core/figures/index';
import type { Message } from '../core/index';
import type { ProjectFiles } from '../project/files';

/** What the hosts of the server do differently. */
export interface Runtime {
  readonly today: () => Day;
  /** The summaries in the folders that are open; null where no file can be read. */
  readonly folderTexts: FolderTexts | null;
  /** The writer's tables; null where no file can be read. */
  readonly tableFiles: TableFiles | null;
  /** What projects keep beside their texts; null where no file can be read. */
  readonly projectFiles: ProjectFiles | null;
}

/** Reads the files of the writer's figures. */
export interface TableFiles {
  /** A table by its path below a folder, which is given as an address. Never throws. */
  readonly read: (folder: string, path: string) => Promise<TableAnswer>;
}

export type TableAnswer =
  | { readonly type: 'read'; readonly sheets: readonly Sheet[] }
  | { readonly type: 'missing' }
  | { readonly type: 'refused'; readonly message: Message };

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
