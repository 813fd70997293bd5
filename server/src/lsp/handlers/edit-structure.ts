import { RequestType } from '../library';
import { editStructure, readStructureCommand, structureOffers } from '../../core/features/index';
import {
  METHODS,
  type EditStructureParams,
  type StructureEdits,
  type StructureOffer,
  type StructureOffersParams,
} from '../../protocol';
import { toTextEdit } from '../code-actions';
import { answerRequest, checkPosition, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** Renumbering, promoting, moving and the like: what is possible, and the edits for a version, which the client shows and applies. */
export function handleEditStructure(session: Session): void {
  answerRequest(session, EDIT, async params => {
    const command = readStructureCommand(params.command);
    if (!command) throw invalidParams('command must be a change of structure.');
    const position = checkPosition(params.position);
    const reading = await readVersion(session, params);
    const change = reading && editStructure(reading.analysis.document, command, position);
    if (!change) return null;
    const { title, edits, cursor } = change;
    return { title: session.say(title), edits: edits.map(toTextEdit), ...(cursor && { cursor }) };
  });
  answerRequest(session, OFFERS, async params => {
    const position = checkPosition(params.position);
    const kinds: unknown = params.kinds;
    if (!Array.isArray(kinds)) throw invalidParams('kinds must be a list.');
    const reading = await readVersion(session, params);
    if (!reading) return null;
    const offers = structureOffers(reading.analysis.document, position, command => kinds.includes(command.do));
    return offers.map(({ command, title }) => ({ command, title: session.say(title) }));
  });
}

const EDIT = new RequestType<EditStructureParams, StructureEdits | null, void>(METHODS.editStructure);
const OFFERS = new RequestType<StructureOffersParams, readonly StructureOffer[] | null, void>(METHODS.structureOffers);
