import { ReferencesRequest } from '../library';
import { copiesAt } from '../../core/features/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition } from '../guard';
import type { Session } from '../session';

/** All places that say what the paragraph at a position says. */
export function handleReferences(session: Session): void {
  answerForDocument(session, ReferencesRequest.type, null, ({ text: { uri }, analysis }, { position }) =>
    copiesAt(analysis, checkPosition(position).line).map(range => ({ uri, range: toRange(range) })),
  );
}
