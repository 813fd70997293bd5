import { RequestType } from '../library';
import { cleanText } from '../../core/features/index';
import { METHODS, type CleanChange, type CleanTextParams } from '../../protocol';
import { toTextEdit } from '../code-actions';
import { answerRequest, readVersion } from '../guard';
import type { Session } from '../session';

/** 整理粘贴文本: the named changes of a version, which the client shows before any is made. */
export function handleCleanText(session: Session): void {
  answerRequest(session, CLEAN_TEXT, async params => {
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const changes = cleanText(reading.analysis.document);
    return changes.map(change => ({ name: session.say(change.name), edit: toTextEdit(change) }));
  });
}

const CLEAN_TEXT = new RequestType<CleanTextParams, readonly CleanChange[] | null, void>(METHODS.cleanText);
