import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from '../names';
import type { Service } from '../runtime';
import { startExtension, type Extension } from '../start';

/** Entry of the extension in Node: the server is a child process that is spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<Extension> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const folder = context.extensionPath;
  return startExtension(context, { createService: options => createService(module, folder, options) });
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
