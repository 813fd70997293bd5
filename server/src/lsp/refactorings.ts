import {
  editStructure,
  readStructureCommand,
  structureOffers,
  type StructureCommand,
  type StructureOffer,
} from '../core/features/index';
import type { Message, Position } from '../core/index';
import { toTextEdit, toWorkspaceEdit } from './code-actions';
import { contentModified } from './guard';
import { COMMANDS, type RestyleAtArguments } from '../protocol';
import { CodeActionKind, type CodeAction } from './library';
import type { Reading } from './readings';
import type { Session } from './session';

/** The changes of structure at a position as refactorings. Their edits are worked out when one is chosen, where the client can wait. */
export function refactoringsAt(
  session: Session,
  reading: Reading,
  position: Position,
  asks: (kind: CodeActionKind) => boolean,
): readonly CodeAction[] {
  if (!session.client.has.codeActionLiterals) return [];
  const { text, analysis } = reading;
  const wants = (command: StructureCommand) => isNear(command) && asks(kindOf(command));
  const offers = structureOffers(analysis.document, position, wants);
  const canPick = session.client.commands.has(COMMANDS.restyleAt);
  const isPicked = ({ command }: StructureOffer) => canPick && command.do === 'restyle';
  const actions = offers
    .filter(offer => !isPicked(offer))
    .map(({ command, title, change }) => {
      const action = { title: session.say(title), kind: kindOf(command) };
      if (!session.client.has.editResolve)
        return { ...action, edit: toWorkspaceEdit(session, text, change.edits.map(toTextEdit)) };
      const { uri, version } = text;
      return {
        ...action,
        data: { uri, version, range: { start: position, end: position }, index: 0, structure: command },
      };
    });
  return offers.some(isPicked) ? [...actions, pickDress(session, position)] : actions;
}

/** One entry for all that the numbers of a level can become: as many would fill the menu. */
function pickDress(session: Session, position: Position): CodeAction {
  const title = session.say(PICK_DRESS);
  const argument: RestyleAtArguments = { position };
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command: COMMANDS.restyleAt, arguments: [argument] },
  };
}

const PICK_DRESS: Message = { zh: '改本级序号的样式…', en: 'Change how this level is numbered…' };

/** The action with the edit of its change of structure. */
export function resolveRefactoring(
  session: Session,
  { text, analysis }: Reading,
  action: CodeAction,
  position: Position,
  structure: unknown,
): CodeAction {
  const command = readStructureCommand(structure);
  const change = command && editStructure(analysis.document, command, position);
  if (!change) throw contentModified();
  return { ...action, edit: toWorkspaceEdit(session, text, change.edits.map(toTextEdit)) };
}

/** What the menu at a place is about: changes of the whole text have commands of their own. */
function isNear(command: StructureCommand): boolean {
  return command.do !== 'halfWidth' && !('scope' in command && command.scope === 'document');
}

function kindOf({ do: action }: StructureCommand): CodeActionKind {
  return action === 'moveUp' || action === 'moveDown' ? CodeActionKind.RefactorMove : CodeActionKind.RefactorRewrite;
}
