import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { METHODS, type NotASummary, type SummaryStatus } from '../../server/src/protocol';
import { answerReadFile } from './answer-read-file';
import { clientOptions, SELECTOR } from './client-options';
import { offerCompareFixes } from './commands/compare/fixes';
import { createCompareResults } from './commands/compare/results';
import { registerCommands } from './commands/register';
import { CLIENT_NAME } from './names';
import { createRequests } from './requests';
import { createReview } from './review';
import type { Runtime } from './runtime';
import { createSummaries, type SummaryStore } from './summaries';
import { createSupervisor } from './supervisor';
import { keepContextKeys } from './views/context-keys';
import { createReports } from './views/reports';
import { createSizeItem } from './views/size-item';
import { createStatusItem } from './views/status-item';
import { createTableItem } from './views/table-item';
import { createTroubleItem } from './views/trouble-item';

/** The running extension, as its entries hold it. */
export interface Extension {
  /** Says goodbye to the server. All else is disposed with the extension's context. */
  readonly stop: () => Promise<void>;
}

/** Shows what the server tells, and starts the server, without waiting for it. The same in both hosts. */
export function startExtension(context: ExtensionContext, runtime: Runtime): Extension {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const summaries = createSummaries();
  const options = clientOptions(context.extensionUri, log, document => requests.renewTreatment(document));
  const supervisor = createSupervisor(runtime, options, client => listen(client, summaries));
  const requests = createRequests(supervisor);
  const reports = createReports();
  const results = createCompareResults();
  const review = createReview(context.globalStorageUri);
  context.subscriptions.push(
    log,
    summaries,
    supervisor,
    reports,
    results,
    offerCompareFixes(results),
    createStatusItem(summaries),
    createSizeItem(summaries, SELECTOR),
    createTableItem(summaries, SELECTOR),
    createTroubleItem(supervisor, SELECTOR),
    keepContextKeys(summaries),
    ...registerCommands(requests, supervisor, reports, review, results, log),
  );
  void supervisor.start();
  return { stop: supervisor.stop };
}

/** Registers what the server tells and asks. */
function listen(client: BaseLanguageClient, summaries: SummaryStore): void {
  client.onRequest(METHODS.readFile, answerReadFile);
  client.onNotification(METHODS.status, (status: SummaryStatus) => summaries.put(status));
  client.onNotification(METHODS.notASummary, ({ uri }: NotASummary) => summaries.forget(uri));
}
