import { l10n, window, workspace, WorkspaceEdit, type Range, type TextDocument, type Uri } from 'vscode';

export interface TextReplacement {
  readonly range: Range;
  readonly text: string;
}

/**
 * Writes all replacements as one undo step, or nothing when the document is no longer at `version`: the places were worked out
 * for that version. Tells the writer of a refusal, since an answer was just given.
 */
export async function editAtVersion(uri: Uri, version: number, edits: readonly TextReplacement[]): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  if (!isAt(document, version)) return false;
  const edit = new WorkspaceEdit();
  for (const { range, text } of edits) edit.replace(uri, range, text);
  return workspace.applyEdit(edit);
}

/** Whether the document still has the version; if not, the writer is told in the status bar. */
export function isAt(document: TextDocument, version: number): boolean {
  if (document.version === version) return true;
  window.setStatusBarMessage(l10n.t('The text has changed meanwhile; nothing was filled in. Please try again.'), 8000);
  return false;
}
