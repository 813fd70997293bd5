import { RequestType } from '../library';
import { editStructure, readStructureCommand } from '../../core/features/index';
import { METHODS, type EditStructureParams, type StructureEdits } from '../../protocol';
import { toTextEdit } from '../code-actions';
import { answerRequest, checkPosition, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** Renumbering, promoting, moving and the like: the edits for a version, which the client shows and applies as one step. */
export function handleEditStructure(session: Session): void {
  answerRequest(session, REQUEST, async params => {
    const command = readStructureCommand(params.command);
    if (!command) throw invalidParams('command must be a change of structure.');
    const position = checkPosition(params.position);
    const reading = await readVersion(session, params);
    const change = reading && editStructure(reading.analysis.document, command, position);
    return change && { title: session.say(change.title), edits: change.edits.map(toTextEdit) };
  });
}

const REQUEST = new RequestType<EditStructureParams, StructureEdits | null, void>(METHODS.editStructure);
