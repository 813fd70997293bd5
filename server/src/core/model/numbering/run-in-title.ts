import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { TitleEnd } from '../marker';
import { echoCut } from './echo';
import { tailLength } from './section-names';
import { opensAfterName, opensOutcome, opensSentence } from './sentence-openers';
import { skipSpaces, trimEnd } from './line-lead';

/** A title as it was found behind a marker. */
export interface FoundTitle {
  readonly span: Span;
  readonly end: TitleEnd;
  /** Whether text follows in `[span.end, limit)` besides the mark that closes the title. */
  readonly runIn: boolean;
  /** How long the first sentence is that the title opens; equal to the title's length where the mark is the title's own. */
  readonly sentenceLength: number;
}

/** A title of more characters is cut; sure ones of real texts have up to 45. */
const LONGEST_SURE = 50;
const LENGTH_WHERE_UNSURE = 30;
const SHORTEST = 4;

/**
 * The title that begins at `from`. It ends at the first 。 or ： (commas stay), at `limit` (the next marker or the line's end), and
 * where none of these comes soon, behind a known section name, before the opener of a sentence, or at 30 characters.
 */
export function readTitle(text: string, from: number, limit: number, limitIsMarker: boolean): FoundTitle {
  const start = skipSpaces(text, from);
  if (start >= limit) return { span: { start: limit, end: limit }, end: 'line', runIn: false, sentenceLength: 0 };
  const bold = boldTitle(text, start, limit);
  if (bold) return bold;
  const stop = findStop(text, start, limit);
  const plainEnd = trimCommas(text, start, stop.at);
  const sentenceLength = plainEnd - start;
  const cut =
    cutAfterName(text, start, plainEnd) ??
    (sentenceLength > LENGTH_WHERE_UNSURE ? cutOutcome(text, start, plainEnd) : null);
  if (cut) return { span: { start, end: cut.at }, end: cut.end, runIn: true, sentenceLength };
  if (sentenceLength <= LONGEST_SURE && stop.reached) {
    const end = stop.at < limit ? stop.kind : limitIsMarker ? 'marker' : 'line';
    return { span: { start, end: plainEnd }, end, runIn: hasMore(text, stop.at, limit), sentenceLength };
  }
  const unsure = cutWhereUnsure(text, start, plainEnd);
  return { span: { start, end: unsure.at }, end: unsure.end, runIn: true, sentenceLength };
}

interface Stop {
  readonly at: number;
  readonly kind: 'stop' | 'colon';
  /** Whether a mark or the limit was reached within what is looked at. */
  readonly reached: boolean;
}

interface Cut {
  readonly at: number;
  readonly end: TitleEnd;
}

/** `1. **数据质量治理**` and `**效率提升**：减少…`: the emphasis tells the title. */
function boldTitle(text: string, start: number, limit: number): FoundTitle | null {
  if (text.charCodeAt(start) !== 0x2a || text.charCodeAt(start + 1) !== 0x2a) return null;
  const close = text.indexOf('**', start + 2);
  if (close < 0 || close + 2 > limit || close - start > LONGEST_SURE + 2) return null;
  const inner = findStop(text, start + 2, close);
  const span = { start: start + 2, end: trimCommas(text, start + 2, inner.reached ? inner.at : close) };
  return { span, end: 'stop', runIn: hasMore(text, close + 2, limit), sentenceLength: span.end - span.start };
}

/** How far a sentence is followed; beyond that it is long in any case. */
const LOOK_AHEAD = 90;

/** The first mark that closes a title, outside brackets. */
function findStop(text: string, start: number, limit: number): Stop {
  const last = Math.min(limit, start + LOOK_AHEAD);
  let depth = 0;
  for (let i = start; i < last; i++) {
    switch (text.charCodeAt(i)) {
      case 0xff08: // （
      case 0x28:
      case 0x300a: // 《
      case 0x3010: // 【
        depth++;
        break;
      case 0xff09:
      case 0x29:
      case 0x300b:
      case 0x3011:
        depth = Math.max(0, depth - 1);
        break;
      case 0x3002: // 。
      case 0xff1b: // ；
      case 0x3b:
        if (depth === 0 || text.charCodeAt(i) === 0x3002) return { at: i, kind: 'stop', reached: true };
        break;
      case 0xff01: // ！
      case 0xff1f: // ？
        if (depth === 0) return { at: i + 1, kind: 'stop', reached: true };
        break;
      case 0xff1a: // ：
        if (depth === 0) return { at: i, kind: 'colon', reached: true };
        break;
      case 0x3a:
        if (depth === 0 && arabicDigit(text.charCodeAt(i + 1)) < 0 && text.charCodeAt(i + 1) !== 0x2f) {
          return { at: i, kind: 'colon', reached: true };
        }
        break;
      default:
    }
  }
  return { at: last, kind: 'stop', reached: last === limit };
}

/** Whether anything but white space, quotation marks and end marks stands in `[at, limit)`. */
function hasMore(text: string, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !END_MARKS.includes(text.charAt(i))) return true;
  }
  return false;
}

const END_MARKS = '。：；:;！？!?.．*_”’"';

function trimCommas(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && (isSpace(text.charCodeAt(i - 1)) || '，,、.．。*'.includes(text.charAt(i - 1)))) i--;
  return i;
}

/** 存在问题｜个别同学…: a section's name that the text under it follows without a mark. */
function cutAfterName(text: string, start: number, end: number): Cut | null {
  const last = Math.min(end - 2, start + LENGTH_WHERE_UNSURE);
  for (let at = start + SHORTEST; at <= last; at++) {
    if (opensAfterName(text, at) && tailLength(text, start, at) > 0 && end - at >= SHORTEST) return { at, end: 'name' };
  }
  return null;
}

/** 缺乏统筹规划｜，未能建立…: the clause behind the comma tells what comes of it. */
function cutOutcome(text: string, start: number, end: number): Cut | null {
  for (let at = start + SHORTEST; at < end; at++) {
    if (!'，,'.includes(text.charAt(at))) continue;
    const next = skipSpaces(text, at + 1);
    if (opensOutcome(text, next) || opensSentence(text, start, next))
      return { at: trimCommas(text, start, at), end: 'opener' };
  }
  return null;
}

function cutWhereUnsure(text: string, start: number, end: number): Cut {
  const opener = findOpener(text, start, end);
  const echo = echoCut(text, start, end);
  if (opener !== null && (echo === null || opener <= echo))
    return { at: snapToName(text, start, opener), end: 'opener' };
  if (echo !== null) return { at: trimCommas(text, start, echo), end: 'echo' };
  return { at: cutAtLimit(text, start, end), end: 'limit' };
}

function findOpener(text: string, start: number, end: number): number | null {
  const last = Math.min(end, start + LENGTH_WHERE_UNSURE + 1);
  for (let at = start + SHORTEST; at < last; at++) if (opensSentence(text, start, at)) return at;
  return null;
}

/** A subject may stand between the title and the opener: …三点建议｜江苏省目前有. */
function snapToName(text: string, start: number, opener: number): number {
  for (let at = opener; at > start + SHORTEST && opener - at <= 8; at--) if (tailLength(text, start, at) > 0) return at;
  return trimCommas(text, start, opener);
}

function cutAtLimit(text: string, start: number, end: number): number {
  let at = Math.min(end, start + LENGTH_WHERE_UNSURE);
  const code = text.charCodeAt(at - 1);
  if (at < end && code >= 0xd800 && code <= 0xdbff) at--;
  return trimEnd(text, start, at);
}

/** Whether the title holds a Chinese character at all. */
export function hasChinese(text: string, span: Span): boolean {
  for (let i = span.start; i < span.end; i++) if (isChinese(text.charCodeAt(i))) return true;
  return false;
}
