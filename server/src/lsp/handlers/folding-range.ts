import { FoldingRangeRequest } from '../library';
import { foldsOf } from '../../core/features/index';
import { answerForDocument } from '../guard';
import type { Session } from '../session';

/** Sections fold; a client that takes only some gets the outer ones. */
export function handleFoldingRange(session: Session): void {
  answerForDocument(session, FoldingRangeRequest.type, null, ({ analysis }) =>
    foldsOf(analysis.document)
      .slice(0, session.client.foldLimit)
      .map(({ startLine, endLine }) => ({ startLine, endLine })),
  );
}
