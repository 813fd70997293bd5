import type { Connection } from './library';
import type { Message } from '../core/index';
import type { ClientFeatures } from './client-features';
import type { Documents } from './documents';
import type { ProjectFiles } from '../project/files';
import type { ProjectsOfDocuments } from './projects';
import type { Readings } from './readings';
import type { Runtime } from './runtime';

/** All that a handler works with, from `initialize` to `exit`. */
export interface Session {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly readings: Readings;
  readonly projects: ProjectsOfDocuments;
  readonly projectFiles: ProjectFiles;
  /** The addresses of the folders that are open now. */
  readonly folders: ReadonlySet<string>;
  /** A message in the language of the interface. */
  readonly say: (message: Message) => string;
  /** Writes a line to the client's log; never the writer's text. */
  readonly log: (line: string) => void;
  /** Tells the client anew about all its documents: what is served, or how it is judged, has changed. */
  readonly announceAll: () => void;
}
