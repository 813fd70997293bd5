import { RequestType } from '../library';
import { METHODS } from '../../protocol';
import { answerRequest } from '../guard';
import type { Session } from '../session';

/** A sign of life: a server that is caught in an endless loop gives none. */
export function handleAlive(session: Session): void {
  answerRequest(session, ALIVE_REQUEST, () => null);
}

const ALIVE_REQUEST = new RequestType<undefined, null, void>(METHODS.alive);
