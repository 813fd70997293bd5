import { RequestType } from '../library';
import { nextGap } from '../../core/features/index';
import { METHODS, type GapAnswer, type GapParams } from '../../protocol';
import { answerRequest, checkPosition, contentModified, invalidParams, refuseOutdated } from '../guard';
import type { Session } from '../session';

/** The next or previous gap from a position of a version. */
export function handleGap(session: Session): void {
  answerRequest(session, GAP_REQUEST, async params => {
    const { uri, version, direction } = params;
    const position = checkPosition(params.position);
    if (typeof uri !== 'string') throw invalidParams('uri must be a string.');
    const text = session.documents.get(uri);
    if (!text) return null;
    if (text.version !== version) throw contentModified();
    const reading = await session.readings.of(text);
    refuseOutdated(session, text);
    const range = reading && nextGap(reading.analysis.document, position, direction);
    return range && { range };
  });
}

const GAP_REQUEST = new RequestType<GapParams, GapAnswer | null, void>(METHODS.gap);
