import type { Analysis } from '../../analysis';
import type { SummaryDocument } from '../../model/document';
import type { Day } from '../../snippets/dated-body';
import type { Language } from '../../text/message';
import type { Position } from '../../text/span';
import { readCursor, type Cursor } from './cursor';
import type { CompletionItem } from './item';
import { markerItems } from './markers';
import { nextMarker } from './next-marker';
import { openLists } from './open-lists';
import { structureItems } from './structures';

export type { CompletionItem } from './item';

export interface CompletionOptions {
  readonly today: Day;
  /** The language of what explains an item; what is inserted is Chinese. */
  readonly language: Language;
  /**
   * Whether the writer asked for the list or types a word (the protocol's `Invoked`), rather than having typed a sign that opens
   * it: with nothing typed, all structures are listed only then. False where the editor does not say.
   */
  readonly isInvoked?: boolean;
}

/**
 * What may come next at a place: the next member of the open lists (二是 behind 一是…；, 三、 below 二、), then the stock structures
 * that the typed word names. In the order in which they are likely; empty in the middle of a word and in code. Never throws.
 */
export function completionsAt(
  { document }: Pick<Analysis, 'document'>,
  position: Position,
  { today, language, isInvoked = false }: CompletionOptions,
): readonly CompletionItem[] {
  const cursor = readCursor(document, position);
  if (!cursor) return [];
  const markers = markerItems(document, cursor, language);
  const nextParen = nextParenthesised(document, cursor);
  return [...markers, ...structureItems(document, cursor, { today, isInvoked, nextParen })];
}

/** The （三） that a structure in a new line would carry; '' where no such list is open. */
function nextParenthesised(document: SummaryDocument, cursor: Cursor): string {
  const list = openLists(document, cursor, cursor.indent).find(({ style }) => style === 'chineseParen');
  return (list && nextMarker(list.marker, list.style)) ?? '';
}
