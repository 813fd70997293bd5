import { RequestType } from '../library';
import {
  forget,
  isEntry,
  NOTHING_REMEMBERED,
  readRemembered,
  remember,
  writeRemembered,
  type RememberedEntry,
} from '../../core/features/index';
import { METHODS, type EditedRemembered, type EditRememberedParams } from '../../protocol';
import { answerRequest, invalidParams } from '../guard';
import type { Session } from '../session';

/** What `.zongjie/remembered.json` is to hold with entries more or less. A file that cannot be read wholly is left alone. */
export function handleEditRemembered(session: Session): void {
  answerRequest(session, EDIT_REQUEST, ({ content, add, remove }) => {
    const read = content === null ? { ok: true as const, remembered: NOTHING_REMEMBERED } : readRemembered(content);
    if (!read.ok) return { problem: session.say(read.message) };
    const less = entriesOf(remove).reduce(forget, read.remembered);
    return { content: writeRemembered(entriesOf(add).reduce(remember, less)) };
  });
}

const EDIT_REQUEST = new RequestType<EditRememberedParams, EditedRemembered, void>(METHODS.editRemembered);

function entriesOf(items: unknown): readonly RememberedEntry[] {
  if (!Array.isArray(items) || !items.every(isEntry)) throw invalidParams('These are no entries of remembered.json.');
  return items;
}
