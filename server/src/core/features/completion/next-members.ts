import type { Analysis } from '../../analysis';
import { rangeOf, type Position } from '../../text/span';
import { readCursor } from './cursor';
import type { CompletionItem } from './item';
import { markerItems } from './markers';

/**
 * What an editor may show in grey at the cursor without being asked: the next member of the open lists, likeliest first, at the end of
 * a line where nothing of it is typed yet. Empty anywhere else. Never throws.
 */
export function nextMembersAt(
  { document }: Pick<Analysis, 'document'>,
  position: Position,
): readonly Pick<CompletionItem, 'insertText' | 'isSnippet' | 'range'>[] {
  const cursor = readCursor(document, position);
  if (cursor?.text.slice(cursor.character).trim() !== '') return [];
  const { line, text, character } = cursor;
  return markerItems(document, cursor, 'zh')
    .filter(({ range: { start } }) => text.slice(start.character, character).trim() === '')
    .map(({ insertText, isSnippet, range }) => {
      // White space that is typed already stays: grey text can only come behind it.
      const typed = text.slice(range.start.character, character);
      const rest = insertText.startsWith(typed) ? insertText.slice(typed.length) : insertText;
      return { insertText: rest, isSnippet, range: rangeOf(line, { start: character, end: character }) };
    });
}
