import { Uri, window, workspace, type TextDocument } from 'vscode';

/** Asks where a file that belongs to a document is to be written; proposed is its place beside it, named `2026年工作总结` + `ending`. */
export async function askPlace(
  { uri }: TextDocument,
  ending: string,
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<Uri | undefined> {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const defaultUri = folder && Uri.joinPath(folder, nameOf(uri).replace(/\.[^.]*$/, '') + ending);
  const copied = Object.fromEntries(Object.entries(filters).map(([name, endings]) => [name, [...endings]]));
  return window.showSaveDialog({ filters: copied, ...(defaultUri && { defaultUri }) });
}

/** The last part of an address. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
