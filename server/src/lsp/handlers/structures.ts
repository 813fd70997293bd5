import { structuresOn } from '../../core/features/index';
import { METHODS, type Structure } from '../../protocol';
import { answerRequest } from '../guard';
import type { Session } from '../session';

/** The stock structures for 插入常用结构, with the years of today. */
export function handleStructures(session: Session): void {
  answerRequest<unknown, readonly Structure[]>(session, { method: METHODS.structures }, () =>
    structuresOn(session.runtime.today()),
  );
}
