import { l10n, Uri, window } from 'vscode';
import type { ApplyConfirmedArguments } from '../../../server/src/protocol';
import { toRange } from '../convert';
import { editAtVersion } from '../edit-at-version';

/** Asks once, naming whose figures they are, and then writes them: for values that come from another subject's paragraph. */
export async function applyConfirmed({ uri, version, message, edits }: ApplyConfirmedArguments): Promise<void> {
  const fill = l10n.t('Fill in');
  const answer = await window.showWarningMessage(message, { modal: true }, fill);
  if (answer !== fill) return;
  await editAtVersion(
    Uri.parse(uri),
    version,
    edits.map(({ range, newText }) => ({ range: toRange(range), text: newText })),
  );
}
