import { env, Uri, type LogOutputChannel, type TextDocument } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { COMMANDS, type InitializationOptions } from '../../server/src/protocol';
import { CLIENT_ID, LANGUAGE } from './names';
import { REPORT_SCHEME } from './views/reports';

/** The languages of documents that may be summaries; of the last two the server judges by settings and text. */
export const SELECTOR = [{ language: LANGUAGE }, { language: 'plaintext' }, { language: 'markdown' }];

/** What every client of the server is made with. `opened` is called when the server has been told of a document. */
export function clientOptions(
  extension: Uri,
  log: LogOutputChannel,
  opened: (document: TextDocument) => Promise<void>,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    locale: env.language,
    commands: Object.values(COMMANDS),
    rulePages: Uri.joinPath(extension, 'server/docs/rules').toString(),
    readsFiles: true,
    hoverShowsFindings: true,
  };
  return {
    documentSelector: SELECTOR,
    initializationOptions,
    diagnosticCollectionName: CLIENT_ID,
    outputChannel: log,
    // A request that fails is written to the log; a pop-up would only hold up the writer.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      didOpen: async (document, next) => {
        if (document.uri.scheme === REPORT_SCHEME) return;
        await next(document);
        await opened(document);
      },
    },
  };
}
