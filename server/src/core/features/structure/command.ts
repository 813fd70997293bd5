import type { SummaryDocument } from '../../model/document';
import type { Position, Range } from '../../text/span';
import type { StructureChange } from './change';
import { joinTitles, splitHeadings } from './lines';
import { moveSection } from './move';
import { sectionAt } from './place';
import { renumber, type RenumberScope } from './renumber';
import { restyleLevel } from './restyle';
import { demote, promote } from './shift';
import { changeWidth } from './width';

/** How much a change of lines or of width is about. */
export type LineScope = 'paragraph' | 'section' | 'document';

/** What a writer may ask for. `dress` shows a number one: `1.`, `（一）`. */
export type StructureCommand =
  | { readonly do: 'promote' | 'demote' | 'moveUp' | 'moveDown' }
  | { readonly do: 'renumber'; readonly scope: RenumberScope }
  | { readonly do: 'restyle'; readonly dress: string }
  | { readonly do: 'split' | 'join' | 'fullWidth' | 'halfWidth'; readonly scope: LineScope };

/** The change that a command makes at a position; null where there is nothing to do. */
export function editStructure(
  document: SummaryDocument,
  command: StructureCommand,
  position: Position,
): StructureChange | null {
  switch (command.do) {
    case 'promote':
      return promote(document, position);
    case 'demote':
      return demote(document, position);
    case 'moveUp':
      return moveSection(document, position, 'up');
    case 'moveDown':
      return moveSection(document, position, 'down');
    case 'renumber':
      return renumber(document, command.scope, position);
    case 'restyle':
      return restyleLevel(document, position, command.dress);
    case 'split':
      return inScope(document, command.scope, position, range => splitHeadings(document, range));
    case 'join':
      return inScope(document, command.scope, position, range => joinTitles(document, range));
    case 'fullWidth':
      return inScope(document, command.scope, position, range => changeWidth(document, 'full', range));
    case 'halfWidth':
      return inScope(document, command.scope, position, range => changeWidth(document, 'half', range));
  }
}

function inScope(
  document: SummaryDocument,
  scope: LineScope,
  position: Position,
  change: (range: Range | null) => StructureChange | null,
): StructureChange | null {
  if (scope === 'document') return change(null);
  if (scope === 'paragraph') return change({ start: position, end: position });
  const place = sectionAt(document, position);
  return place && change(place.section.range);
}

/** What a client sent, as a command; null where it is none. */
export function readStructureCommand(value: unknown): StructureCommand | null {
  const { do: action, scope, dress } = (value ?? {}) as Record<string, unknown>;
  switch (action) {
    case 'promote':
    case 'demote':
    case 'moveUp':
    case 'moveDown':
      return { do: action };
    case 'renumber':
      return scope === 'list' || scope === 'section' || scope === 'document' ? { do: action, scope } : null;
    case 'restyle':
      return typeof dress === 'string' && dress.length <= LONGEST_DRESS ? { do: action, dress } : null;
    case 'split':
    case 'join':
    case 'fullWidth':
    case 'halfWidth':
      return scope === 'paragraph' || scope === 'section' || scope === 'document' ? { do: action, scope } : null;
    default:
      return null;
  }
}

const LONGEST_DRESS = 8;
