import { l10n, window } from 'vscode';
import { toRange } from '../convert';
import type { Requests } from '../requests';
import type { Review } from '../review';

/** 整理粘贴文本: all changes in one preview, by name, each of which can be left out; of a selection only those inside. */
export async function cleanActive(requests: Requests, review: Review): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const found = (await requests.cleanText(document)) ?? [];
  const changes = selection.isEmpty ? found : found.filter(({ edit }) => selection.contains(toRange(edit.range)));
  if (changes.length === 0) {
    window.setStatusBarMessage(l10n.t('There is nothing to clean up.'), 8000);
    return;
  }
  const edits = changes.map(({ name, edit }) => ({ label: name, edit }));
  if (await review(document, version, edits)) window.setStatusBarMessage(l10n.t('The text has been cleaned up.'), 8000);
}
