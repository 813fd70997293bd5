import { Uri } from 'vscode';
import type { ApplyConfirmedArguments } from '../../../server/src/protocol';
import { toReplacement } from '../convert';
import { editAtVersion } from '../edit-at-version';
import { confirmed } from './confirmed';

/** Asks once, naming whose figures they are, and then writes them: for values that come from another subject's paragraph. */
export async function applyConfirmed({ uri, version, message, edits }: ApplyConfirmedArguments): Promise<void> {
  if (await confirmed(message)) await editAtVersion(Uri.parse(uri), version, edits.map(toReplacement));
}
