import { DidChangeWorkspaceFoldersNotification, type Connection } from './library';
import { isBelow } from '../project/addresses';
import type { ClientFeatures } from './client-features';

/** The addresses of the folders that are open now. */
export function keepFolders(connection: Connection, client: ClientFeatures): ReadonlySet<string> {
  const folders = new Set(client.folders);
  if (client.has.workspaceFolders) {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      for (const uri of addressesIn(event, 'removed')) folders.delete(uri);
      for (const uri of addressesIn(event, 'added')) folders.add(uri);
    });
  }
  return folders;
}

/** The addresses of folders as a client tells them; what is none is left out, since a notification cannot be refused. */
function addressesIn(event: unknown, change: 'removed' | 'added'): readonly string[] {
  const folders = (event as Partial<Record<typeof change, unknown>> | null | undefined)?.[change];
  if (!Array.isArray(folders)) return [];
  return folders
    .map((folder: unknown) => (folder as { readonly uri?: unknown } | null)?.uri)
    .filter(uri => typeof uri === 'string');
}

/** The innermost open folder that holds a document, else the one that the document stands in; null for a document without a file. */
export function folderOf(uri: string, folders: ReadonlySet<string>): string | null {
  return openFolderOf(uri, folders) ?? parentOf(uri);
}

/** The innermost open folder that holds a document; null where none does. */
export function openFolderOf(uri: string, folders: ReadonlySet<string>): string | null {
  const holding = [...folders].filter(folder => isBelow(uri, folder));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The address of the folder that a document stands in. */
export function parentOf(uri: string): string | null {
  return uri.startsWith('file:') ? uri.slice(0, uri.lastIndexOf('/')) : null;
}
