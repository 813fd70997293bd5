import type { CancellationToken } from './library';
import { outlineOf, type OutlineNode } from '../core/features/index';
import { parse } from '../core/index';
import type { FolderTexts } from './runtime';

/** The outline of a file. */
export interface FileOutline {
  readonly uri: string;
  readonly outline: readonly OutlineNode[];
}

/** Outlines of the summaries in folders. A file is read again only when it has changed. */
export type FolderOutlines = (folders: readonly string[], token: CancellationToken) => AsyncIterable<FileOutline>;

export function createFolderOutlines(texts: FolderTexts): FolderOutlines {
  let known = new Map<string, { readonly stamp: string; readonly file: FileOutline }>();
  return async function* (folders, token) {
    const files = await texts.list(folders, token);
    const kept: typeof known = new Map();
    for (const { uri, stamp } of files) {
      if (token.isCancellationRequested) return;
      let entry = known.get(uri);
      if (entry?.stamp !== stamp) {
        const text = await texts.read(uri);
        entry = { stamp, file: { uri, outline: text === null ? [] : outlineOf(parse(text)) } };
      }
      kept.set(uri, entry);
      known.set(uri, entry);
      yield entry.file;
    }
    known = kept;
  };
}
