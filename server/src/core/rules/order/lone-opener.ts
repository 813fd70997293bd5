import type { SummaryDocument } from '../../model/document';
import type { Marker, MarkerStyle } from '../../model/marker';
import { rangeOf } from '../../text/span';
import type { Found } from '../define';

/** How many lines behind its opener a series may go on. */
const REACH = 30;

/** What goes on from 一是 or 首先，, also in other words: 二是, 其次, 另一方面, 此外. */
const GOES_ON = [
  '二是',
  '二要',
  '二则',
  '二来',
  '其二',
  '其次',
  '第二',
  '另一',
  '再次',
  '再者',
  '最后',
  '另外',
  '此外',
  '同时',
  '然后',
];
/** What goes on from 首先， only stands here besides. */
const GOES_ON_FROM_FIRST = [...GOES_ON, '接着', '随后', '进而', '而后', '还要', '也要'];

/** How many characters of a line are searched for them. */
const FARTHEST = 2000;

/** Reports 一是 and 首先， that nothing goes on from. */
export function* loneOpeners(document: SummaryDocument): Iterable<Found> {
  for (const { line, block, paragraph } of document.paragraphs) {
    const { markers } = paragraph;
    if (block !== 'text') continue;
    for (let index = 0; index < markers.length; index++) {
      const marker = markers[index];
      if (!marker || !isOpener(marker) || goesOn(document, line, index, marker)) continue;
      const said = marker.text.slice(0, 2);
      const next = said === '一是' ? '“二是”' : '“其次”或“最后”';
      yield {
        range: rangeOf(line, marker.span),
        message: {
          zh: `只有“${said}”，后面没有${next}`,
          en: `Nothing goes on from ${said}: ${said === '一是' ? '二是' : '其次 or 最后'} is missing`,
        },
      };
    }
  }
}

/** Whether a line may go on from an opener above it. */
export function mayGoOn(text: string): boolean {
  return GOES_ON_FROM_FIRST.some(word => text.includes(word));
}

function isOpener({ style, text }: Marker): boolean {
  if (style === 'series') return text === '一是';
  return style === 'sequence' && text.startsWith('首先');
}

/** Looks as far as the next marker of the opener's kind, which goes on from it or opens a series of its own. */
function goesOn({ paragraphs }: SummaryDocument, from: number, index: number, opener: Marker): boolean {
  const words = opener.style === 'sequence' ? GOES_ON_FROM_FIRST : GOES_ON;
  for (let line = from; line < Math.min(paragraphs.length, from + REACH); line++) {
    const paragraph = paragraphs[line]?.paragraph;
    if (!paragraph) return false;
    const next = nextOfStyle(paragraph.markers, line === from ? index + 1 : 0, opener.style);
    if (line === from && isOneOfTwo(paragraph.text, paragraph.markers, index, opener)) return true;
    if (next && !isOpener(next)) return true;
    // 首先，…三是: what is wrong is the number, and told there.
    if (opener.style === 'sequence' && laterNumber(paragraph.markers, line === from ? index + 1 : 0)) return true;
    const start = line === from ? opener.span.end : 0;
    const text = paragraph.text.slice(start, Math.min(next?.span.start ?? Infinity, start + FARTHEST));
    if (words.some(word => text.includes(word))) return true;
    if (next) return false;
  }
  return false;
}

/** 一是…，一是… in one sentence: neither waits for 二是. */
function isOneOfTwo(text: string, markers: readonly Marker[], index: number, { text: said, span }: Marker): boolean {
  return markers.some(
    (other, i) =>
      i !== index &&
      other.text === said &&
      isOneSentence(text, Math.min(other.span.start, span.start), Math.max(other.span.start, span.start)),
  );
}

/** Whether no sentence or half of one ends in `text[start, end)`. */
export function isOneSentence(text: string, start: number, end: number): boolean {
  return !/[。；！？]/.test(text.slice(start, end));
}

function laterNumber(markers: readonly Marker[], from: number): boolean {
  const next = nextOfStyle(markers, from, 'series');
  return next !== null && next.ordinal > 1;
}

function nextOfStyle(markers: readonly Marker[], from: number, style: MarkerStyle): Marker | null {
  for (let i = from; i < markers.length; i++) if (markers[i]?.style === style) return markers[i] ?? null;
  return null;
}
