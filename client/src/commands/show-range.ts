import { Uri, window } from 'vscode';
import type { ShowRangeArguments } from '../../../server/src/protocol';
import { toRange } from '../convert';

/** Goes to a place of the text, as the fix of a repeated paragraph asks for. */
export async function showRange({ uri, range }: ShowRangeArguments): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), { selection: toRange(range) });
}
