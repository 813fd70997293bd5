import { l10n, Uri, window, workspace } from 'vscode';
import { toReplacement } from '../../convert';
import { editAtVersion } from '../../edit-at-version';
import type { Requests } from '../../requests';
import type { Reports } from '../../views/reports';
import { nameOf } from '../places';

/** The addresses of tables, for a key or another extension that calls the command without a dialog. */
export interface GivenTables {
  readonly from: readonly string[];
}

/** 还原: puts back what one or several tables say, in one undo step; what could not be put back is reported. */
export async function restoreActive(requests: Requests, reports: Reports, given: GivenTables | null): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const uris = given ? given.from.map(uri => Uri.parse(uri)) : await askTables();
  if (!uris?.length) return;
  const tables: { readonly name: string; readonly content: string }[] = [];
  for (const uri of uris) {
    tables.push({ name: nameOf(uri), content: new TextDecoder().decode(await workspace.fs.readFile(uri)) });
  }
  const { version } = document;
  const restored = await requests.restore(document, tables);
  if (!restored) return;
  const { edits, report } = restored;
  if (edits.length > 0 && !(await editAtVersion(document.uri, version, edits.map(toReplacement)))) return;
  if (report !== '') await reports.show(l10n.t('What could not be restored'), report, { own: document.uri });
  window.setStatusBarMessage(l10n.t('{0} places were restored', edits.length), 12_000);
}

function askTables(): Thenable<Uri[] | undefined> {
  return window.showOpenDialog({ canSelectMany: true, filters: { JSON: ['json'] }, openLabel: l10n.t('Restore') });
}
