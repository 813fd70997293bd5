import { RequestType } from '../library';
import { structuresOn } from '../../core/features/index';
import { METHODS, type Structure } from '../../protocol';
import { answerRequest } from '../guard';
import type { Session } from '../session';

/** The stock structures for 插入常用结构, with the years of today. */
export function handleStructures(session: Session): void {
  answerRequest(session, STRUCTURES_REQUEST, () => structuresOn(session.runtime.today()));
}

const STRUCTURES_REQUEST = new RequestType<undefined, readonly Structure[], void>(METHODS.structures);
