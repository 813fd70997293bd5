import { FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import type { EditRememberedParams } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';

/** Where a project keeps what is remembered, below its folder. */
export const REMEMBERED_PATH = '.zongjie/remembered.json';

/** What the file holds; null where there is none. */
export async function readRememberedFile(file: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    // What is no UTF-8 is no JSON either: the server says so, and the file is left alone.
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/**
 * Puts entries into the file or takes them out, one change after the other, and tells the server. A file that is damaged, or has
 * changes in an editor, is left as it is and the writer is told. Whether it was written.
 */
export async function editRememberedFile(
  requests: Requests,
  file: Uri,
  change: Partial<Pick<EditRememberedParams, 'add' | 'remove'>>,
): Promise<boolean> {
  const own = pending.then(() => writeChange(requests, file, change));
  pending = own.catch(() => false);
  return own;
}

/** The change before: two at a time would each write the file without the other's entry. */
let pending: Promise<unknown> = Promise.resolve();

async function writeChange(
  requests: Requests,
  file: Uri,
  { add = [], remove = [] }: Partial<Pick<EditRememberedParams, 'add' | 'remove'>>,
): Promise<boolean> {
  const isDirty = workspace.textDocuments.some(
    ({ uri, isDirty: dirty }) => dirty && uri.toString() === file.toString(),
  );
  if (isDirty) {
    void tellProblem(file, l10n.t('{0} has changes that are not saved. Save it, then try again.', REMEMBERED_PATH));
    return false;
  }
  const edited = await requests.editRemembered({ content: await readRememberedFile(file), add, remove });
  if ('problem' in edited) {
    void tellProblem(file, edited.problem);
    return false;
  }
  await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
  await workspace.fs.writeFile(file, new TextEncoder().encode(edited.content));
  await requests.tellChanged(file);
  return true;
}

/** Tells why the file was left alone, with a way to it. */
export async function tellProblem(file: Uri, problem: string): Promise<void> {
  const open = l10n.t('Open File');
  if ((await window.showWarningMessage(problem, open)) === open) await window.showTextDocument(file);
}
