import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from '../names';
import type { Service } from '../runtime';
import { startExtension, type Extension } from '../start';

let extension: Extension | undefined;

/** Entry of the extension in the browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js').toString(true);
  extension = startExtension(context, { createService: options => createService(address, options) });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}

function createService(address: string, options: LanguageClientOptions): Service {
  const worker = new Worker(address);
  return {
    client: new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options),
    end: () => {
      worker.terminate();
    },
    onCrash: listener => {
      worker.addEventListener('error', listener);
    },
  };
}
