import { window, Uri } from 'vscode';
import type { FillEqualArguments } from '../../../server/src/protocol';
import { toRange } from '../convert';
import { editAtVersion } from '../edit-at-version';

/** Asks for one value and writes it into all equal gaps: `全文 31 处“xx区”都填…`. An empty answer writes nothing. */
export async function fillEqual({ uri, version, prompt, ranges }: FillEqualArguments): Promise<void> {
  const value = (await window.showInputBox({ prompt, ignoreFocusOut: true }))?.trim();
  if (!value) return;
  await editAtVersion(
    Uri.parse(uri),
    version,
    ranges.map(range => ({ range: toRange(range), text: value })),
  );
}
