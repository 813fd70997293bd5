import { InlineCompletionRequest, type InlineCompletionItem } from '../library';
import { nextMembersAt } from '../../core/features/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition } from '../guard';
import type { Session } from '../session';

/** The next member of the open lists as grey text at the end of a line: it is seen without a key and leaves nothing behind. */
export function handleInlineCompletion(session: Session): void {
  answerForDocument(session, InlineCompletionRequest.type, null, ({ analysis, config }, params) => {
    const position = checkPosition(params.position);
    if (!config.offerNextNumber) return [];
    return nextMembersAt(analysis, position).map(({ insertText, isSnippet, range }): InlineCompletionItem => ({
      insertText: isSnippet ? { kind: 'snippet', value: insertText } : insertText,
      range: toRange(range),
    }));
  });
}
