import { commands, l10n, Selection, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { GapCard } from '../../../../server/src/protocol';
import { toRange, toReplacement } from '../../convert';
import { editAtVersion } from '../../edit-at-version';
import type { Requests } from '../../requests';
import { confirmed } from '../confirmed';
import { askAgain, askGap, type Choice } from './choose';
import { afterEdits, moveBy, progressOf, type Filled } from './progress';
import { openWalkList, type WalkList } from './walk-list';

/** Where a walk stands: from where it looks for its next gap, and what it has filled in, with what it was before each fill. */
interface Walk {
  readonly from: lsp.Position;
  readonly direction: 'at' | 'next' | 'previous';
  readonly filled: Filled;
  readonly before: Walk | null;
}

/**
 * 填写数据: from gap to gap, beginning at the cursor, which stays at the gap where the writer leaves; that is where the next walk
 * begins. Every fill is an undo step of its own, and refused when the text has changed since its gap was shown.
 */
export async function fillGaps(requests: Requests): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const list = openWalkList();
  try {
    await go(editor, list, requests);
  } finally {
    list.close();
  }
}

async function go(editor: TextEditor, list: WalkList, requests: Requests): Promise<void> {
  let walk: Walk | null = { from: toPosition(editor.selection.start), direction: 'at', filled: [], before: null };
  while (walk) {
    const { version } = editor.document;
    const card: GapCard | null = await requests.gapCard(editor.document, walk.from, walk.direction);
    if (!card) {
      walk = await beyondTheLast(walk, editor.document, list, requests);
      continue;
    }
    const shown = await show(editor, card);
    const choice = await list.ask(askGap(card, progressOf(card, walk.filled), walk.before !== null));
    const here: Walk = { ...walk, from: card.range.start, direction: 'at' };
    walk = await carryOut(choice, here, card, shown, version, requests);
    // The same gap again: what was typed ahead was meant for the one behind it.
    if (walk === here) list.forget();
  }
}

/** The walk behind a choice; null where the writer leaves. */
async function carryOut(
  choice: Choice,
  here: Walk,
  card: GapCard,
  editor: TextEditor,
  version: number,
  requests: Requests,
): Promise<Walk | null> {
  switch (choice.type) {
    case 'leave':
      return null;
    case 'skip':
      return { ...here, from: card.range.end, direction: 'next' };
    case 'previous':
      return { ...here, direction: 'previous' };
    case 'again':
      return { ...here, from: START };
    case 'undo':
      await undoIn(editor);
      return here.before;
    case 'offer':
      if (!(await confirmed(choice.offer.confirm))) return here;
      return fill(choice.offer.edits, here, card, editor, version);
    case 'value': {
      const ranges = choice.everywhere && card.equal ? card.equal.ranges : [card.range];
      const newText = await requests.valueInPlace(editor.document, card.range.start, choice.value);
      const edits = ranges.map(range => ({ range, newText }));
      return fill(edits, here, card, editor, version);
    }
  }
}

/** Where the text has changed meanwhile the gap is shown again as it is now. */
async function fill(
  edits: readonly lsp.TextEdit[],
  here: Walk,
  { range }: GapCard,
  { document }: TextEditor,
  version: number,
): Promise<Walk> {
  if (!(await editAtVersion(document.uri, version, edits.map(toReplacement)))) return here;
  return { from: moveBy(range.end, edits), direction: 'next', filled: afterEdits(here.filled, edits), before: here };
}

/** At the end the walk goes round to what was skipped, if the writer wants; before the first gap it stays with it. */
async function beyondTheLast(
  walk: Walk,
  document: TextDocument,
  list: WalkList,
  requests: Requests,
): Promise<Walk | null> {
  if (walk.direction === 'previous') return { ...walk, direction: 'at' };
  const first = await requests.gapCard(document, START, 'at');
  if (!first) {
    window.setStatusBarMessage(l10n.t('No gap is left to fill in'), 8000);
    return null;
  }
  const { type } = await list.ask(askAgain(walk.filled.length, first.count));
  if (type === 'previous') return { ...walk, direction: 'previous' };
  return type === 'again' ? { ...walk, from: START, direction: 'at' } : null;
}

const START = { line: 0, character: 0 };

/** Undo goes to what has the keyboard, which is the list's box; the text has it for the one command only. */
async function undoIn({ document, viewColumn }: TextEditor): Promise<void> {
  await window.showTextDocument(document, { ...(viewColumn && { viewColumn }) });
  await commands.executeCommand('undo');
  await commands.executeCommand('workbench.action.focusQuickOpen');
}

/** Shows the gap in the text and leaves the keyboard with the list. */
async function show({ document, viewColumn }: TextEditor, { range }: GapCard): Promise<TextEditor> {
  const editor = await window.showTextDocument(document, { preserveFocus: true, ...(viewColumn && { viewColumn }) });
  const gap = toRange(range);
  editor.selection = new Selection(gap.start, gap.end);
  editor.revealRange(gap, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

function toPosition({ line, character }: lsp.Position): lsp.Position {
  return { line, character };
}
