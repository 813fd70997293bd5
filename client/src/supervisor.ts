import { EventEmitter, type Event } from 'vscode';
import { CloseAction, ErrorAction, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import { METHODS, type InitializationOptions } from '../../server/src/protocol';
import { delayBeforeRestart } from './back-off';
import type { Runtime, Service } from './runtime';
import { createSuspicion } from './suspicion';
import { watchLife, type Watch } from './watch-life';

export type ServerState =
  | { readonly type: 'starting' }
  /** With rules off in which a server before it was caught. */
  | { readonly type: 'running'; readonly rulesOff: readonly string[] }
  /** It ended by itself and is started again after `delay` milliseconds. */
  | { readonly type: 'waiting'; readonly delay: number; readonly crashes: number }
  | { readonly type: 'stopped' };

/** Keeps one server running. The text lives in the editor, so that a new server knows all that the old one knew. */
export interface Supervisor {
  readonly state: () => ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** The client of a running server: of the next one to run when there is none. */
  readonly running: () => Promise<BaseLanguageClient>;
  readonly start: () => Promise<void>;
  /** Ends the server, if one runs, and starts another at once. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly dispose: () => void;
}

/**
 * `options` are those of each client; `prepare` is called with a client before it starts, to register what it listens to.
 * The library's own handler gives up after five crashes and says so in a pop-up; this one does neither.
 */
export function createSupervisor(
  runtime: Runtime,
  options: LanguageClientOptions,
  prepare: (client: BaseLanguageClient) => void,
): Supervisor {
  const changed = new EventEmitter<ServerState>();
  const crashes: number[] = [];
  const suspicion = createSuspicion();
  let watch: Watch | undefined;
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
    let started: Service | undefined;
    try {
      const told = suspicion.forNext();
      const fresh = runtime.createService(optionsOf(told, () => crashed(fresh)));
      started = service = fresh;
      fresh.onCrash(() => crashed(fresh));
      prepare(fresh.client);
      fresh.client.onNotification(METHODS.judging, suspicion.judging);
      await fresh.client.start();
      if (service !== fresh) return;
      watch = watchLife(fresh.client, told.careful === true, () => caught(fresh));
      become({ type: 'running', rulesOff: suspicion.rulesOff() });
    } catch {
      // The client has written the reason to the log.
      crashed(started);
    }
  };

  const optionsOf = (told: InitializationOptions, closed: () => void): LanguageClientOptions => ({
    ...options,
    initializationOptions: { ...(options.initializationOptions as object | undefined), ...told },
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        closed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });

  const caught = (gone: Service) => {
    if (service !== gone) return;
    suspicion.caught();
    crashed(gone);
  };

  const crashed = (gone: Service | undefined) => {
    if (service !== gone) return;
    service = undefined;
    watch?.dispose();
    crashes.push(Date.now());
    const delay = delayBeforeRestart(crashes);
    become({ type: 'waiting', delay, crashes: crashes.length });
    timer = setTimeout(() => {
      if (gone) void end(gone);
      void start();
    }, delay);
  };

  const stop = async () => {
    clearTimeout(timer);
    const running = service;
    service = undefined;
    watch?.dispose();
    become({ type: 'stopped' });
    if (running) await end(running);
  };

  return {
    state: () => state,
    onDidChangeState: changed.event,
    running: () =>
      new Promise(resolve => {
        const settle = () => {
          if (state.type !== 'running' || !service) return;
          listener.dispose();
          resolve(service.client);
        };
        const listener = changed.event(settle);
        settle();
      }),
    start,
    restart: async () => {
      crashes.length = 0;
      suspicion.forget();
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
