import { commands, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import { toRange } from './convert';
import { isAt } from './edit-at-version';

/** An edit as the preview names it. Edits of one label stand together there; each can be left out. */
export interface NamedEdit {
  readonly label: string;
  readonly description?: string;
  readonly edit: lsp.TextEdit;
  /** Left out unless the writer takes it. */
  readonly isDoubtful?: boolean;
}

/**
 * Shows edits in the editor's own preview of refactorings and writes those that the writer leaves in, as one undo step. Nothing is
 * written when the document is no longer at `version`; what changes while the preview is open the editor itself refuses. Answers whether
 * anything was written.
 */
export type Review = (document: TextDocument, version: number, edits: readonly NamedEdit[]) => Promise<boolean>;

/** `storage` is the extension's own folder; nothing is written there. */
export function createReview(storage: Uri): Review {
  const nowhere = Uri.joinPath(storage, 'no-such-file');
  return async (document, version, edits) => {
    if (!isAt(document, version)) return false;
    const whole = new WorkspaceEdit();
    for (const { label, description, edit, isDoubtful = false } of edits) {
      const metadata = { label, needsConfirmation: isDoubtful, ...(description !== undefined && { description }) };
      whole.replace(document.uri, toRange(edit.range), edit.newText, metadata);
    }
    // The editor opens its preview only for an edit that needs confirming, and shows that one unticked. A file that does not exist
    // is neither shown nor touched, so all the others come ticked.
    whole.deleteFile(nowhere, { ignoreIfNotExists: true }, { label: '', needsConfirmation: true });
    const writing = workspace.applyEdit(whole);
    void groupByName(writing);
    return writing;
  };
}

/**
 * The preview shows the names of changes only where it groups by them. That can be asked for once it is open, which it tells nobody;
 * asked twice, or too early, it does nothing.
 */
async function groupByName(writing: Thenable<boolean>): Promise<void> {
  const isOver = Promise.resolve(writing).then(
    () => true,
    () => true,
  );
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const pause = new Promise<boolean>(resolve => setTimeout(() => resolve(false), PAUSE_MS));
    if (await Promise.race([isOver, pause])) return;
    await Promise.resolve(commands.executeCommand('refactorPreview.groupByType')).catch(() => undefined);
  }
}

const PAUSE_MS = 150;
const MOST_TRIES = 12;
