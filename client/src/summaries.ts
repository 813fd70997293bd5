import { EventEmitter, type Event, type Uri } from 'vscode';
import type { SummaryStatus } from '../../server/src/protocol';

/** What the server has last said of each open document. Kept while a server is replaced, so that nothing flickers. */
export interface Summaries {
  /** The status of a document that is served as a summary; undefined for any other. */
  readonly of: (uri: Uri) => SummaryStatus | undefined;
  readonly onDidChange: Event<void>;
}

export interface SummaryStore extends Summaries {
  readonly put: (status: SummaryStatus) => void;
  readonly forget: (uri: string) => void;
  readonly dispose: () => void;
}

export function createSummaries(): SummaryStore {
  const changed = new EventEmitter<void>();
  const known = new Map<string, SummaryStatus>();
  return {
    of: uri => known.get(uri.toString()),
    onDidChange: changed.event,
    put: status => {
      known.set(status.uri, status);
      changed.fire();
    },
    forget: uri => {
      if (known.delete(uri)) changed.fire();
    },
    dispose: () => changed.dispose(),
  };
}
