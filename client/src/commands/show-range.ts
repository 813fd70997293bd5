import { Uri, window } from 'vscode';
import type { ShowRangeArguments } from '../../../server/src/protocol';
import { toRange } from '../convert';

/** Goes to a place of a text, as the fix of a repeated paragraph and the lines of a report ask for: in the editor where it is seen. */
export async function showRange({ uri, range }: ShowRangeArguments): Promise<void> {
  const seen = window.visibleTextEditors.find(({ document }) => document.uri.toString() === Uri.parse(uri).toString());
  await window.showTextDocument(Uri.parse(uri), {
    selection: toRange(range),
    ...(seen?.viewColumn !== undefined && { viewColumn: seen.viewColumn }),
  });
}
