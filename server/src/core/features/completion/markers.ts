import type { SummaryDocument } from '../../model/document';
import { ITEM_STYLES } from '../../model/marker';
import { isSpace } from '../../text/characters';
import type { Language } from '../../text/message';
import { OPENS_NEW, type Cursor } from './cursor';
import type { CompletionItem } from './item';
import { atLineStart, insideLine } from './marker-item';
import type { OpenList } from './open-list';
import { openLists } from './open-lists';

/** The next member of each open row, the likeliest first. */
export function markerItems(document: SummaryDocument, cursor: Cursor, language: Language): readonly CompletionItem[] {
  if (stopsBeforeMarker(document, cursor)) return [];
  const typedFrom = typedStart(cursor);
  const isLineStart = typedFrom === cursor.indent;
  const lists = openLists(document, cursor, typedFrom);
  const likely = isLineStart
    ? [
        ...lists.filter(list => goesOn(document, list, cursor)),
        ...lists.filter(list => !goesOn(document, list, cursor)),
      ]
    : lists.filter(list => isInline(list, cursor));
  const items: CompletionItem[] = [];
  for (const list of likely) {
    const item = isLineStart ? atLineStart(document, list, cursor) : insideLine(list, cursor, typedFrom);
    if (!item || items.some(({ label }) => label === item.label)) continue;
    items.push({ ...item, detail: describe(list, language), sortText: `0${String(items.length).padStart(2, '0')}` });
  }
  return items;
}

/** A marker that stands directly behind the cursor needs no other one before it. */
function stopsBeforeMarker({ paragraphs }: SummaryDocument, { line, character, text }: Cursor): boolean {
  const markers = paragraphs[line]?.paragraph.markers ?? [];
  return markers.some(({ span }) => span.start >= character && text.slice(character, span.start).trim() === '');
}

/** A marker is no longer than this, the signs of Markdown before it included. */
const LONGEST = 16;

/** Where the piece of text before the cursor begins that may be the start of a marker. */
function typedStart({ text, indent, character }: Cursor): number {
  let start = character;
  while (start > indent && character - start < LONGEST && !endsPiece(text, start - 1)) start--;
  return start - indent < LONGEST && /^[#>*+_\-\s]*$/.test(text.slice(indent, start)) ? indent : start;
}

function endsPiece(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || OPENS_NEW.includes(text.charAt(at)) || '，,'.includes(text.charAt(at));
}

/** Whether a row that was written so far will likely go on in a new line: its members have lines of their own and the last is open. */
function goesOn(
  { paragraphs }: SummaryDocument,
  { style, atStart, isOnePerLine, sharesLine, line }: OpenList,
  cursor: Cursor,
): boolean {
  const above = paragraphs[cursor.lineAbove]?.paragraph.text.trimEnd() ?? '';
  if ('；;，,'.includes(above.slice(-1) || '\n')) return true;
  if (!atStart) return !sharesLine && !ITEM_STYLES.has(style);
  if (!isOnePerLine || !ITEM_STYLES.has(style)) return true;
  const before = paragraphs[line - 1]?.paragraph.text.trimEnd() ?? '';
  return !(before.endsWith('；') && above.endsWith('。'));
}

function isInline({ style, line, atStart, isOnePerLine }: OpenList, cursor: Cursor): boolean {
  if (line !== cursor.line || style === 'dash' || isOnePerLine) return false;
  return !atStart || ITEM_STYLES.has(style) || style === 'circled';
}

function describe({ step, line, marker, title }: OpenList, language: Language): string {
  const clipped = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const name = `“${marker}${clipped}”`;
  const isFirst = step === 'begins';
  if (language === 'zh') return `${isFirst ? '同' : '接'}第 ${line + 1} 行${name}`;
  return `${isFirst ? 'as in' : 'after'} line ${line + 1} ${name}`;
}

const LONGEST_TITLE = 12;
