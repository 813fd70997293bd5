import { RequestType } from '../library';
import { nextGap } from '../../core/features/index';
import { METHODS, type GapAnswer, type GapParams } from '../../protocol';
import { answerRequest, checkPosition, readVersion } from '../guard';
import type { Session } from '../session';

/** The next or previous gap from a position of a version. */
export function handleGap(session: Session): void {
  answerRequest(session, GAP_REQUEST, async params => {
    const position = checkPosition(params.position);
    const reading = await readVersion(session, params);
    const range = reading && nextGap(reading.analysis, position, params.direction);
    return range && { range };
  });
}

const GAP_REQUEST = new RequestType<GapParams, GapAnswer | null, void>(METHODS.gap);
