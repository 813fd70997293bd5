import { Selection, TextEditorRevealType, window } from 'vscode';
import type { Requests } from '../requests';

/** Selects the next or the previous gap of the active editor, around the end of the text. The server knows where the gaps are. */
export async function goToGap(requests: Requests, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { version } = editor.document;
  const from = direction === 'next' ? editor.selection.end : editor.selection.start;
  const range = await requests.gap(editor.document, from, direction);
  if (!range || editor.document.version !== version) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
