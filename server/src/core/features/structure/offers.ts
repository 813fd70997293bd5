import type { SummaryDocument } from '../../model/document';
import type { Message } from '../../text/message';
import { comparePositions, type Position } from '../../text/span';
import type { StructureChange } from './change';
import { editStructure, type StructureCommand } from './command';
import { DRESSES, isOnLadder } from './dress';
import { sectionAt } from './place';

/** A change of structure that can be made at a position, with what it does. */
export interface StructureOffer {
  readonly command: StructureCommand;
  readonly title: Message;
  readonly change: StructureChange;
}

/**
 * What can be changed at a position, of the wanted kinds; what would change nothing is left out, and so is a larger scope that changes
 * no more than a smaller one.
 */
export function structureOffers(
  document: SummaryDocument,
  position: Position,
  wants: (command: StructureCommand) => boolean = () => true,
): readonly StructureOffer[] {
  const offers: StructureOffer[] = [];
  for (const command of commandsAt(document, position)) {
    if (!wants(command)) continue;
    const change = editStructure(document, command, position);
    if (!change || offers.some(offer => offer.command.do === command.do && isSame(offer.change, change))) continue;
    offers.push({ command, title: titleOf(command, change), change });
  }
  return offers;
}

function commandsAt(document: SummaryDocument, position: Position): readonly StructureCommand[] {
  const section = sectionAt(document, position)?.section;
  const dresses = section && isOnLadder(section) ? DRESSES : [];
  return [...MOVES, ...RENUMBERINGS, ...dresses.map(dress => ({ do: 'restyle', dress }) as const), ...LINE_CHANGES];
}

const SCOPES = ['paragraph', 'section', 'document'] as const;
const MOVES = (['promote', 'demote', 'moveUp', 'moveDown'] as const).map(action => ({ do: action }));
const RENUMBERINGS = (['list', 'section', 'document'] as const).map(scope => ({ do: 'renumber', scope }) as const);
const LINE_CHANGES = (['split', 'join', 'fullWidth', 'halfWidth'] as const).flatMap(action =>
  SCOPES.map(scope => ({ do: action, scope })),
);

function isSame({ edits: a }: StructureChange, { edits: b }: StructureChange): boolean {
  return a.length === b.length && a.every((edit, i) => isSameEdit(edit, b[i]));
}

type Edits = StructureChange['edits'];

function isSameEdit(a: Edits[number], b: Edits[number] | undefined): boolean {
  return a.text === b?.text && comparePositions(a.range.start, b.range.start) === 0;
}

/** The change's own name, and for lines how much of the text it is about. */
function titleOf(command: StructureCommand, { title }: StructureChange): Message {
  if (!('scope' in command) || command.do === 'renumber') return title;
  const scope = SCOPE_NAMES[command.scope];
  return { zh: `${scope.zh}：${title.zh}`, en: `${scope.en}: ${title.en}` };
}

const SCOPE_NAMES = {
  paragraph: { zh: '本段', en: 'This paragraph' },
  section: { zh: '本节', en: 'This section' },
  document: { zh: '全文', en: 'The whole text' },
} as const;
