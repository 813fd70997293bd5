import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { toBase64, type GapListImported, type ImportGapListParams } from '../../../../server/src/protocol';
import { toReplacement } from '../../convert';
import { editAtVersion } from '../../edit-at-version';
import type { Requests } from '../../requests';
import type { Reports } from '../../views/reports';
import { settle } from './settle';

/** The addresses of returned lists, for a key or another extension that calls the command without a dialog. */
export interface GivenReturns {
  readonly from: readonly string[];
  /** Whether the writer is asked about what only he can decide. */
  readonly ask?: boolean;
}

/**
 * 导入待填清单: one or several returns into the active text, in one undo step, and a report of what became of each row beside it.
 * Where returns differ, a value needs a second look or a place is not sure, the writer chooses; what he leaves open is in the report.
 */
export async function importGapList(requests: Requests, reports: Reports, given: GivenReturns | null): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uris = given ? given.from.map(uri => Uri.parse(uri)) : await askReturns();
  if (!uris?.length) return;
  const files = await readAll(uris);
  if (!files) return;
  const { version } = document;
  const imported = await importSettled(requests, document, files, given?.ask ?? !given);
  if (!imported) return;
  const { edits, report, applied, open } = imported;
  if (edits.length > 0 && !(await editAtVersion(document.uri, version, edits.map(toReplacement)))) return;
  await reports.show(l10n.t('Import of the List of Gaps'), report, { own: document.uri });
  window.setStatusBarMessage(l10n.t('Filled in: {0}; for you to see to: {1}', applied, open), 12_000);
}

/** What the returns do, with what only the writer can decide settled by him; nothing is written before. */
async function importSettled(
  requests: Requests,
  document: TextDocument,
  files: ImportGapListParams['files'],
  mayAsk: boolean,
): Promise<GapListImported | null> {
  const { version } = document;
  const imported = await requests.importGapList(document, { files });
  if (!imported || imported.questions.length === 0 || !mayAsk) return imported;
  const answers = await settle(document, imported.questions);
  // Where the text was changed meanwhile, the places of the first answer are refused with a message.
  const isSettled = document.version === version && answers.some(answer => answer !== null);
  return isSettled ? requests.importGapList(document, { files, answers }) : imported;
}

function askReturns(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({
    canSelectMany: true,
    filters: { [l10n.t('Returned lists')]: ['xlsx', 'csv', 'tsv'] },
    openLabel: l10n.t('Import'),
  });
}

/** Larger than any list; such a file is not even read. */
const MOST_BYTES = 10 * 1024 * 1024;

async function readAll(uris: readonly Uri[]): Promise<ImportGapListParams['files'] | null> {
  const files: ImportGapListParams['files'][number][] = [];
  for (const uri of uris) {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST_BYTES) {
      void window.showErrorMessage(
        l10n.t('{0} is larger than 10 MB and cannot be a returned list. Nothing was imported.', nameOf(uri, uris)),
      );
      return null;
    }
    files.push({ name: nameOf(uri, uris), content: toBase64(await workspace.fs.readFile(uri)) });
  }
  return files;
}

/** The file's name, with its folder's where two files have the same. */
function nameOf(uri: Uri, all: readonly Uri[]): string {
  const last = (address: Uri, count: number) => address.path.split('/').slice(-count).join('/');
  return last(uri, all.filter(other => last(other, 1) === last(uri, 1)).length > 1 ? 2 : 1);
}
