import { l10n, Uri, window, workspace } from 'vscode';
import type { ReopenArguments } from '../../../server/src/protocol';

/** Reads a file again in another encoding. The editor refuses that for unsaved changes, which would be lost. */
export async function reopen({ uri, encoding }: ReopenArguments): Promise<void> {
  const address = Uri.parse(uri);
  const open = workspace.textDocuments.find(document => document.uri.toString() === address.toString());
  if (open?.isDirty || address.scheme === 'untitled') {
    window.setStatusBarMessage(
      l10n.t('Undo your changes first: a text with unsaved changes cannot be reopened.'),
      8000,
    );
    return;
  }
  await window.showTextDocument(await workspace.openTextDocument(address, { encoding }));
}
