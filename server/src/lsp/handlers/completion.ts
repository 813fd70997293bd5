import {
  CompletionItemKind,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem as LspItem,
} from 'vscode-languageserver';
import { completionsAt, type CompletionItem } from '../../core/features/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition } from '../guard';
import type { Session } from '../session';

/** After these the next member of a list, or a structure, may come. */
export const COMPLETION_TRIGGERS = ['\n', '；', '。', '：', '、', '（', '—'] as const;

/** The next marker of the open lists and the stock structures. */
export function handleCompletion(session: Session): void {
  answerForDocument(session, CompletionRequest.type, null, ({ analysis }, params) =>
    completionsAt(analysis, checkPosition(params.position), {
      today: session.runtime.today(),
      language: session.client.language,
      isInvoked: params.context?.triggerKind === CompletionTriggerKind.Invoked,
    })
      .filter(({ isSnippet }) => !isSnippet || session.client.has.snippetCompletions)
      .map(toItem),
  );
}

const KINDS = { marker: CompletionItemKind.EnumMember, structure: CompletionItemKind.Snippet } as const;

function toItem({
  kind,
  label,
  range,
  insertText,
  isSnippet,
  filterText,
  detail,
  documentation,
  sortText,
}: CompletionItem): LspItem {
  return {
    label,
    kind: KINDS[kind],
    textEdit: { range: toRange(range), newText: insertText },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(filterText !== undefined && { filterText }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    ...(sortText !== undefined && { sortText }),
  };
}
