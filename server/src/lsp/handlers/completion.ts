import {
  CompletionItemKind,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem as LspItem,
} from '../library';
import { completionsAt, type CompletionItem } from '../../core/features/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition } from '../guard';
import type { Session } from '../session';

/** After these the next member of a list, or a structure, may come. */
export const COMPLETION_TRIGGERS = ['\n', '；', '。', '：', '、', '（', '—'] as const;

const ENDS_MEMBER = '\n；。';

/**
 * The next marker of the open lists and the stock structures. Always incomplete: a list that another provider opened at the first
 * letter would not be asked for again at the second, from which on the structures are found.
 */
export function handleCompletion(session: Session): void {
  answerForDocument(session, CompletionRequest.type, null, ({ analysis, config }, params) => {
    const { triggerKind, triggerCharacter = '' } = params.context ?? {};
    const isUnasked = triggerKind === CompletionTriggerKind.TriggerCharacter;
    // In grey text the next member waits without taking the Enter key, which in a list that opened by itself would write it.
    const isShownElsewhere = session.client.has.inlineCompletions && ENDS_MEMBER.includes(triggerCharacter);
    if (isUnasked && (isShownElsewhere || !config.offerNextNumber)) return { isIncomplete: true, items: [] };
    const items = completionsAt(analysis, checkPosition(params.position), {
      today: session.runtime.today(),
      language: session.client.language,
      isInvoked: triggerKind === CompletionTriggerKind.Invoked,
    });
    return {
      isIncomplete: true,
      items: items.map(item => toItem(session.client.has.snippetCompletions ? item : withoutStops(item))),
    };
  });
}

/** Not `Snippet`: VS Code would hide the structures together with the contributed snippets, which are the same ones. */
const KINDS = { marker: CompletionItemKind.EnumMember, structure: CompletionItemKind.Struct } as const;

/** The documentation of a structure is its text as it stands when no stop is filled in. */
function withoutStops(item: CompletionItem): CompletionItem {
  return item.isSnippet ? { ...item, isSnippet: false, insertText: item.documentation ?? item.label } : item;
}

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
