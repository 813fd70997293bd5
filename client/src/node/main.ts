import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from '../names';
import type { Service } from '../runtime';
import { startExtension, type Extension } from '../start';

let extension: Extension | undefined;

/** Entry of the extension in Node: the server is a child process that is spoken to over IPC. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.cjs');
  const folder = context.extensionPath;
  extension = startExtension(context, { createService: options => createService(module, folder, options) });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

/** Its working directory is our own: a process that stands in the writer's folder keeps Windows from moving that folder. */
function createService(module: string, folder: string, options: LanguageClientOptions): Service {
  const server = { module, transport: TransportKind.ipc, options: { cwd: folder } };
  return {
    client: new LanguageClient(CLIENT_ID, CLIENT_NAME, server, options),
    end: () => undefined,
    onCrash: () => undefined,
  };
}
