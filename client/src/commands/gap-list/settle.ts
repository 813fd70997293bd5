import { Selection, TextEditorRevealType, window, type TextDocument, type TextEditor } from 'vscode';
import type { GapListQuestion, ImportGapListParams } from '../../../../server/src/protocol';
import { toRange } from '../../convert';
import { askQuestion } from './ask-question';
import { answersOf, stillFree, withoutLast, type Given } from './given-answers';

/**
 * Asks one question after the other, its place shown in the text, and gives an answer to each. Turning away leaves the rest open. A
 * place that was chosen is not offered again.
 */
export async function settle(
  document: TextDocument,
  questions: readonly GapListQuestion[],
): Promise<NonNullable<ImportGapListParams['answers']>> {
  const editor = await window.showTextDocument(document, { preserveFocus: true });
  let given: readonly Given[] = [];
  for (let question = questions[0]; question; question = questions[given.length]) {
    const free = stillFree(questions, given);
    if (question.options.length > 0 && free.length === 0) {
      given = [...given, { type: 'passed' }];
      continue;
    }
    const progress = `${given.length + 1}/${questions.length}`;
    const choice = await askQuestion(question, free, progress, ranges => reveal(editor, ranges));
    if (choice.type === 'leave') break;
    given = choice.type === 'back' ? withoutLast(given) : [...given, choice];
  }
  return answersOf(questions, given);
}

function reveal(editor: TextEditor, [range]: GapListQuestion['ranges']): void {
  if (!range) return;
  const { start, end } = toRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
