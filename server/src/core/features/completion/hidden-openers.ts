import type { SummaryDocument } from '../../model/document';
import { ITEM_STYLES, type Marker } from '../../model/marker';
import { findMarkers } from '../../model/numbering';
import { findCandidates } from '../../model/numbering/candidates';
import type { Cursor } from './cursor';
import { nextMarker } from './next-marker';
import type { OpenList } from './open-list';

/** How many lines above the cursor a first member without brothers is looked for. */
const FARTHEST = 30;

/** 首先， 第一， 其一， 一要 and —— are in no outline before they have a brother. */
export function loneOpener({ paragraphs }: SummaryDocument, cursor: Cursor, typedFrom: number): OpenList | null {
  for (let line = cursor.line; line >= Math.max(0, cursor.line - FARTHEST); line--) {
    const paragraph = paragraphs[line]?.paragraph;
    const marker = paragraph?.markers.findLast(({ span }) => line < cursor.line || span.start < typedFrom);
    if (paragraph && marker)
      return marker.needsBrother ? fromMarker(marker, paragraph.text, line, cursor.lineAbove) : null;
  }
  return null;
}

/**
 * A 一是 that stands glued to the words before it is no item until 二是 follows in its line: whether it would be one is seen by
 * reading the line with the next member written at the cursor.
 */
export function gluedOpener(
  { paragraphs, syntax }: SummaryDocument,
  { line }: Cursor,
  typedFrom: number,
): OpenList | null {
  const text = paragraphs[line]?.paragraph.text.slice(0, typedFrom) ?? '';
  const last = findCandidates(text, 0, text.length).findLast(({ style }) => style === 'series');
  const marker = last && text.slice(last.start, last.end);
  const next = marker && nextMarker(marker, last.style);
  if (!next) return null;
  const markers = findMarkers(`${text}${next}${ANY_TITLE}`, syntax);
  const opener = markers.find(({ span }) => span.start === last.start);
  const isTaken = markers.some(({ span, style }) => span.start === typedFrom && style === last.style);
  return opener && isTaken ? fromMarker(opener, text, line, line) : null;
}

const ANY_TITLE = '加强管理';

function fromMarker(
  { style, text, span, title, atStart }: Marker,
  content: string,
  line: number,
  lineAbove: number,
): OpenList | null {
  if (!ITEM_STYLES.has(style)) return null;
  return {
    step: 'goes on',
    style,
    marker: text,
    title: content.slice(title.start, title.end),
    line,
    column: span.start,
    atStart,
    isOnePerLine: false,
    sharesLine: false,
    isNear: line >= lineAbove,
  };
}
