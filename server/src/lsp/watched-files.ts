import { DidChangeWatchedFilesNotification, type Connection } from './library';
import type { ClientFeatures } from './client-features';

/** Tells of files that are made, changed or deleted, to all who want to know. */
export interface WatchedFiles {
  /** `isMeant` tells from the address whether a file is one of those that `pattern` covers. */
  readonly add: (pattern: string, isMeant: (uri: string) => boolean, changed: () => void) => void;
  /** Asks the client to tell; for `initialized`. */
  readonly watch: () => void;
}

export function watchFiles(connection: Connection, client: ClientFeatures): WatchedFiles {
  const patterns: string[] = [];
  const listeners: ((uris: readonly string[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    for (const listener of listeners) listener(uris);
  });
  return {
    add: (pattern, isMeant, changed) => {
      patterns.push(pattern);
      listeners.push(uris => {
        if (uris.some(isMeant)) changed();
      });
    },
    watch: () => {
      if (patterns.length === 0 || !client.has.watchRegistration) return;
      const watchers = patterns.map(globPattern => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    },
  };
}
