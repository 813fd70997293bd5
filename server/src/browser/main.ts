import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-languageserver/browser';
import { createServerConnection } from '../lsp/connection';
import { describeError } from '../lsp/guard';
import { startServer } from '../lsp/start-server';
import { today } from '../lsp/today';

/** Entry of the server in the browser: a dedicated worker. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

const connection = createServerConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), {
  exit: () => {
    worker.close();
  },
  // A worker ends with its page.
  watch: () => undefined,
});
worker.addEventListener('unhandledrejection', event => {
  event.preventDefault();
  connection.console.error(`Unhandled rejection: ${describeError(event.reason)}`);
});
startServer(connection, { today, folderTexts: null, tableFiles: null, projectFiles: null });
connection.listen();
