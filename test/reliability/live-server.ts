import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type ProtocolConnection,
} from 'vscode-languageserver';
import { createStreamTransport } from '../../server/src/node/stdio-transport';
import { COMMANDS } from '../../server/src/protocol';
import { FULL } from '../lsp/connect';

/** A server as it is shipped, in a process of its own, and a client that speaks to it over standard input and output. */
export interface LiveServer {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly exit: Promise<number | null>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  readonly change: (uri: string, version: number, contentChanges: readonly object[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  /** Its live memory, after a collection of what is no longer used, in megabytes; for `nodeOptions: MEASURED`. */
  readonly held: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Makes the server tell on its standard error what it holds whenever it gets a signal. */
const TELL = `process.on('SIGUSR2', () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write('held ' + (heapUsed + external) + '\\n');
})`;
export const MEASURED = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(TELL)}`];

/** Markdown is served whatever it reads like. */
export const SETTINGS = { markdown: 'always' };

export interface LiveOptions {
  readonly capabilities?: ClientCapabilities;
  readonly nodeOptions?: readonly string[];
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
}

export async function startLive(file: string, options: LiveOptions = {}): Promise<LiveServer> {
  const { capabilities = FULL, nodeOptions = [], initializationOptions = {} } = options;
  const child = spawn(process.execPath, [...nodeOptions, file, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exit = new Promise<number | null>(done => child.once('exit', done));
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  const { reader, writer } = createStreamTransport(child.stdout, child.stdin, () => undefined);
  const connection = createProtocolConnection(reader, writer);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => SETTINGS));
  for (const method of ['client/registerCapability', 'workspace/diagnostic/refresh']) {
    connection.onRequest(method, () => null);
  }
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: { locale: 'zh-cn', commands: Object.values(COMMANDS), ...initializationOptions },
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: object) => connection.sendNotification(method, params);
  return {
    process: child,
    connection,
    exit,
    open: (uri, text, languageId = 'zongjie') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: uri => notify('textDocument/didClose', { textDocument: { uri } }),
    held: () =>
      new Promise(told => {
        child.stderr.once('data', (chunk: Buffer) => told(Number(chunk.toString().split(' ')[1]) / 2 ** 20));
        child.kill('SIGUSR2');
      }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await notify('exit', {});
      await exit;
      connection.dispose();
    },
  };
}

/** What an editor shows of a document. */
export interface Shown {
  readonly outline: readonly DocumentSymbol[] | null;
  readonly folds: readonly FoldingRange[] | null;
  readonly findings: readonly Diagnostic[];
}

export async function shownOf(connection: ProtocolConnection, uri: string): Promise<Shown> {
  const params = { textDocument: { uri } };
  const [outline, folds, { items }] = await Promise.all([
    connection.sendRequest<DocumentSymbol[] | null>('textDocument/documentSymbol', params),
    connection.sendRequest<FoldingRange[] | null>('textDocument/foldingRange', params),
    connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', params),
  ]);
  return { outline, folds, findings: items };
}
