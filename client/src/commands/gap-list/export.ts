import { l10n, Uri, window, workspace } from 'vscode';
import { fromBase64, type GapListFile } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';
import { chooseForm, type ListForm } from './choose-form';
import { askPlace, nameOf } from '../places';
import { fileFor, listName } from './file-names';

/** How the list is wanted, for a key or another extension that calls the command without dialogs. */
export interface GivenExport extends ListForm {
  /** Address of the list's file; other parts are written beside it. */
  readonly to: string;
}

/** 导出待填清单: asks for the form and the place, and writes nothing before both are known. */
export async function exportGapList(requests: Requests, given: GivenExport | null): Promise<void> {
  const document = window.activeTextEditor?.document;
  const form = document && (given ?? (await chooseForm()));
  if (!form) return;
  const list = await requests.exportGapList(document, form);
  if (!list || list.count === 0) {
    window.setStatusBarMessage(l10n.t('No gap is left to fill in'), 8000);
    return;
  }
  const to = given ? Uri.parse(given.to) : await askPlace(document, listName(form.format), FILTERS[form.format]);
  if (!to) return;
  const files = list.files.map((file): [Uri, GapListFile] => [fileFor(to, file.part), file]);
  if (!given && !(await mayReplace(files.map(([uri]) => uri).filter(uri => uri.path !== to.path)))) return;
  for (const [uri, { content }] of files) await workspace.fs.writeFile(uri, fromBase64(content));
  const names = files.map(([uri]) => nameOf(uri)).join('、');
  window.setStatusBarMessage(l10n.t('{0} rows to be filled in were written to {1}', list.count, names), 12_000);
}

const FILTERS = { xlsx: { xlsx: ['xlsx'] }, csv: { CSV: ['csv'] } } as const;

/** The save dialog asks about the file that it names; the parts beside it may hold what a department has already filled in. */
async function mayReplace(uris: readonly Uri[]): Promise<boolean> {
  const there: string[] = [];
  for (const uri of uris) if (await exists(uri)) there.push(nameOf(uri));
  if (there.length === 0) return true;
  const replace = l10n.t('Replace');
  const question = l10n.t(
    'These files exist already and may hold returned figures: {0}. Replace them?',
    there.join('、'),
  );
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
