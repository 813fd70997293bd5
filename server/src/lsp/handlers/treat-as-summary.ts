import { RequestType } from '../library';
import { METHODS, type TreatAsSummaryParams } from '../../protocol';
import { answerRequest, invalidParams } from '../guard';
import type { Session } from '../session';

/** Serves a document although it does not read like a summary, until it is closed. */
export function handleTreatAsSummary(session: Session): void {
  answerRequest(session, TREAT_REQUEST, ({ uri }) => {
    if (typeof uri !== 'string') throw invalidParams('uri must be a string.');
    session.readings.treatAsSummary(uri);
    session.announceAll();
    return null;
  });
}

const TREAT_REQUEST = new RequestType<TreatAsSummaryParams, null, void>(METHODS.treatAsSummary);
