import { EventEmitter, type Disposable, type Event } from 'vscode';
import { CloseAction, ErrorAction, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { delayBeforeRestart } from './back-off';
import type { Runtime, Service } from './runtime';

export type ServerState =
  | { readonly type: 'starting' }
  | { readonly type: 'running' }
  /** It ended by itself and is started again after `delay` milliseconds. */
  | { readonly type: 'waiting'; readonly delay: number; readonly crashes: number }
  | { readonly type: 'stopped' };

/** Keeps one server running. The text lives in the editor, so that a new server knows all that the old one knew. */
export interface Supervisor {
  readonly state: () => ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** The client of a running server. */
  readonly client: () => BaseLanguageClient | undefined;
  readonly start: () => Promise<void>;
  /** Ends the server, if one runs, and starts another at once. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * `options` are those of each client; `prepare` is called with a client before it starts, to register what it listens to.
 * The library's own handler gives up after five crashes and says so in a pop-up; this one does neither.
 */
export function createSupervisor(
  runtime: Runtime,
  options: LanguageClientOptions,
  prepare: (client: BaseLanguageClient) => void,
): Supervisor & Disposable {
  const changed = new EventEmitter<ServerState>();
  const crashes: number[] = [];
  let state: ServerState = { type: 'stopped' };
  let service: Service | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: ServerState) => {
    state = next;
    changed.fire(next);
  };

  const start = async () => {
    clearTimeout(timer);
    become({ type: 'starting' });
    const started = runtime.createService({
      ...options,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          crashed(started);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    service = started;
    started.onCrash(() => crashed(started));
    prepare(started.client);
    try {
      await started.client.start();
    } catch {
      crashed(started);
      return;
    }
    if (service === started) become({ type: 'running' });
  };

  const crashed = (gone: Service) => {
    if (service !== gone) return;
    service = undefined;
    crashes.push(Date.now());
    const delay = delayBeforeRestart(crashes);
    become({ type: 'waiting', delay, crashes: crashes.length });
    timer = setTimeout(() => {
      void end(gone);
      void start();
    }, delay);
  };

  const stop = async () => {
    clearTimeout(timer);
    const running = service;
    service = undefined;
    become({ type: 'stopped' });
    if (running) await end(running);
  };

  return {
    state: () => state,
    onDidChangeState: changed.event,
    client: () => (state.type === 'running' ? service?.client : undefined),
    start,
    restart: async () => {
      crashes.length = 0;
      await stop();
      await start();
    },
    stop,
    dispose: () => {
      void stop();
      changed.dispose();
    },
  };
}

async function end({ client, end: endHost }: Service): Promise<void> {
  try {
    await client.dispose();
  } catch {
    // A client whose server is gone may not be able to say goodbye.
  }
  endHost();
}
