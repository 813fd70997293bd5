import type { MarkerStyle } from '../marker';
import { isChinese } from '../../text/characters';
import type { FoundTitle } from './run-in-title';

/** A first sentence longer than this is no title. */
const LONGEST_TITLE = 50;
/** A single sentence behind 1. with its 。 is an entry from this length on; behind 一、 it may be a long title. */
const SHORTEST_ENTRY = 12;
const SHORTEST_ENTRY_UNDER_CHINESE = 36;

/** Where a marker stands and what follows it. */
export interface MarkerPlace {
  readonly style: MarkerStyle;
  readonly atStart: boolean;
  /** Where the next marker or the line's end stands. */
  readonly limit: number;
  /** Whether a marker of a deeper style follows in the line: the title has its own items. */
  readonly hasItems: boolean;
}

/**
 * Whether what follows a marker reads as a full sentence rather than as a title. A title that the text was run into (inside a
 * line that lost its line breaks) counts as a title where an opener or an echo shows where it ended.
 */
export function readsAsSentence(
  text: string,
  title: FoundTitle,
  { style, atStart, limit, hasItems }: MarkerPlace,
): boolean {
  if (HIGH_STYLES.has(style)) return false;
  const { span, end, runIn, sentenceLength } = title;
  const isChineseStyle = style === 'chinese' || style === 'chineseParen';
  if (end === 'name') return false;
  if (addressesReader(text, span.start, span.start + sentenceLength)) return true;
  if (end === 'colon') return span.end - span.start > LENGTH_BEFORE_COLON;
  if (hasAspect(text, span.start, Math.min(limit, span.start + sentenceLength))) return true;
  if (hasItems && sentenceLength <= LONGEST_TITLE) return false;
  if (!atStart && (end === 'opener' || end === 'echo')) return false;
  const isWholeLine = end === 'line' && !closesWithMark(text, limit);
  if (sentenceLength > LONGEST_TITLE && !isWholeLine)
    return atStart || (end === 'limit' && !isChineseStyle) || isOneSentence(text, span.start, limit);
  if (end === 'marker' || runIn)
    return end === 'stop' && !hasText(text, span.end, limit) && sentenceLength >= SHORTEST_ENTRY && !isChineseStyle;
  if (isWholeLine) return false;
  return sentenceLength >= (isChineseStyle ? SHORTEST_ENTRY_UNDER_CHINESE : SHORTEST_ENTRY);
}

/** Whether Chinese text stands in `[start, end)`. */
function hasText(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isChinese(text.charCodeAt(i))) return true;
  return false;
}

/** The divisions above 一、. */
export const HIGH_STYLES: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['part', 'chapter', 'section', 'article']);
const LENGTH_BEFORE_COLON = 30;

function closesWithMark(text: string, limit: number): boolean {
  return '。；;！!？?.'.includes(text.charAt(limit - 1));
}

/** 您 你 we and 大家 speak to somebody; titles don't. */
function addressesReader(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x60a8 || code === 0x4f60) return true;
  }
  return false;
}

/** 了 as the sign of what was done: only a sentence has it (not 了解, 为了, 了结). */
function hasAspect(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (text.charCodeAt(i) !== 0x4e86 || text.charAt(i - 1) === '为') continue;
    if (!'解结不断然如'.includes(text.charAt(i + 1))) return true;
  }
  return false;
}

/** Whether nothing but one sentence stands in `[start, limit)`. */
function isOneSentence(text: string, start: number, limit: number): boolean {
  const stop = text.indexOf('。', start);
  return stop < 0 || stop >= limit - 2;
}
