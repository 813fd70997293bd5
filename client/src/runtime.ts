import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** A language server of our own with the client that speaks to it. */
export interface Service {
  readonly client: BaseLanguageClient;
  /** Ends what the client leaves behind when it has stopped: the browser's worker. */
  readonly end: () => void;
  /** Tells of an end that the connection does not show by itself. */
  readonly onCrash: (listener: () => void) => void;
}

/** What the two hosts do differently: a child process in Node, a worker in the browser. */
export interface Runtime {
  readonly createService: (options: LanguageClientOptions) => Service;
}
