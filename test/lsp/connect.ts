import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type ClientCapabilities,
  type DataCallback,
  type Diagnostic,
  type Disposable,
  type InitializeParams,
  type InitializeResult,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver';
import { createServerConnection } from '../../server/src/lsp/connection';
import type { Runtime } from '../../server/src/lsp/runtime';
import { startServer } from '../../server/src/lsp/start-server';
import { installRuntimeLayer } from '../../server/src/node/runtime-layer';
import { COMMANDS, METHODS } from '../../server/src/protocol';

installRuntimeLayer();

/** One direction of a connection in memory: what is written at one end is read at the other, as JSON would carry it. */
class Wire {
  private listener: DataCallback | undefined;
  private readonly early: Message[] = [];

  readonly write = (message: Message): void => {
    const copy = JSON.parse(JSON.stringify(message)) as Message;
    if (this.listener) queueMicrotask(() => this.listener?.(copy));
    else this.early.push(copy);
  };

  listen(callback: DataCallback): Disposable {
    this.listener = callback;
    for (const message of this.early) callback(message);
    return { dispose: () => (this.listener = undefined) };
  }
}

class WireReader extends AbstractMessageReader {
  constructor(private readonly wire: Wire) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    return this.wire.listen(callback);
  }
}

class WireWriter extends AbstractMessageWriter {
  constructor(private readonly wire: Wire) {
    super();
  }

  write(message: Message): Promise<void> {
    this.wire.write(message);
    return Promise.resolve();
  }

  end(): void {
    // Nothing is held.
  }
}

/** What VS Code's client says of itself, as far as the server asks. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } },
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { snippetSupport: true } },
  },
};

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Puts a raw message on the wire to the server. */
  readonly raw: (message: object) => void;
  /** The settings that the server is told; changed at will. */
  readonly settings: { value: unknown };
  /** The next notification of a method that a condition holds for, among those that have come or will. */
  readonly told: <T>(method: string, holds?: (params: T) => boolean) => Promise<T>;
  /** All notifications of a method so far. */
  readonly heard: (method: string) => readonly unknown[];
  readonly open: (text: string, options?: { uri?: string; languageId?: string; version?: number }) => void;
  readonly close: () => void;
}

export const URI = 'file:///docs/a.txt';

export interface ConnectOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly params?: Partial<InitializeParams>;
  readonly settings?: unknown;
  readonly runtime?: Partial<Runtime>;
}

export const RUNTIME: Runtime = {
  today: () => ({ year: 2026, month: 11, day: 24 }),
  folderTexts: null,
  tableFiles: null,
  projectFiles: null,
};

/** A server and a client on the two ends of one connection, before `initialize`. */
export function wire(runtime: Partial<Runtime> = {}): {
  client: ProtocolConnection;
  raw: (message: object) => void;
  received: Message[];
} {
  const up = new Wire();
  const down = new Wire();
  const received: Message[] = [];
  const server = createServerConnection(new WireReader(up), new WireWriter(down), {
    exit: () => undefined,
    watch: () => undefined,
  });
  startServer(server, { ...RUNTIME, ...runtime });
  server.listen();
  const reader = new WireReader(down);
  const listen = reader.listen.bind(reader);
  reader.listen = callback =>
    listen(message => {
      received.push(message);
      callback(message);
    });
  const client = createProtocolConnection(reader, new WireWriter(up));
  client.listen();
  return { client, raw: message => up.write({ jsonrpc: '2.0', ...message }), received };
}

/** A client that has initialized its server. */
export async function connect(given: ConnectOptions = {}): Promise<TestClient> {
  const { client, raw } = wire(given.runtime);
  const settings = { value: given.settings };
  const listeners = new Set<() => void>();
  const notes: { method: string; params: unknown }[] = [];
  const hear = (method: string, params: unknown) => {
    notes.push({ method, params });
    for (const listener of listeners) listener();
  };
  const heard = ['textDocument/publishDiagnostics', 'window/logMessage', METHODS.status, METHODS.notASummary];
  for (const method of heard) client.onNotification(method, (params: unknown) => hear(method, params));
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings.value ?? null),
  );
  client.onRequest('workspace/diagnostic/refresh', () => {
    hear('workspace/diagnostic/refresh', null);
    return null;
  });
  client.onRequest('client/registerCapability', (params: unknown) => {
    hear('client/registerCapability', params);
    return null;
  });
  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: given.capabilities ?? FULL,
    initializationOptions:
      given.options === undefined ? { locale: 'zh-cn', commands: Object.values(COMMANDS) } : given.options,
    ...given.params,
  });
  await client.sendNotification('initialized', {});
  const told = <T>(method: string, holds: (params: T) => boolean = () => true): Promise<T> =>
    new Promise(resolve => {
      const look = () => {
        const note = notes.find(({ method: name, params }) => name === method && holds(params as T));
        if (!note) return;
        listeners.delete(look);
        resolve(note.params as T);
      };
      listeners.add(look);
      look();
    });
  return {
    connection: client,
    initialized,
    raw,
    settings,
    told,
    heard: method => notes.filter(note => note.method === method).map(({ params }) => params),
    open: (text, { uri = URI, languageId = 'zongjie', version = 1 } = {}) => {
      void client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },
    close: () => client.dispose(),
  };
}

/** The error that a request is answered with. */
export async function refusal(request: Promise<unknown>): Promise<number> {
  try {
    await request;
  } catch (error) {
    return (error as { code: number }).code;
  }
  throw new Error('The request was answered.');
}

export async function pull(client: TestClient, uri = URI): Promise<readonly Diagnostic[]> {
  const report = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return report.items;
}
