import { charTable } from '../../text/char-table';
import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit, chineseDigit, readSign } from '../../text/numerals';
import type { MarkerStyle } from '../marker';
import { readSigns } from '../read-signs';
import type { Candidate } from './candidate';
import { readBareNumeral } from './bare-numeral';
import { MARKER_BEGINNINGS } from './marker-signs';
import { isOrdinalSign, numeralBefore } from './numeral-before';

/** Finds all that has the shape of a marker in `text[from, to)`, in order. */
export function findCandidates(
  text: string,
  from: number,
  to: number,
  signs: readonly number[] = readSigns(text).markers,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const bare = readBareNumeral(text, from, to);
  if (bare) found.push(bare);
  for (const at of signs) {
    if (at < from || at >= to) continue;
    const candidate = READERS.get(text.charAt(at))?.(text, at, from);
    if (!candidate || candidate.end > to) continue;
    if (candidate.start >= (found.at(-1)?.end ?? from)) found.push(candidate);
  }
  return found.length === 0 ? NONE : found;
}

const NONE: readonly Candidate[] = [];

type Reader = (text: string, at: number, from: number) => Candidate | null;

/** The last sign of a marker tells its kind; the first one for 第… 篇… and ——. */
const READERS: ReadonlyMap<string, Reader> = new Map(
  (
    [
      ['、．.', readDotted],
      ['）)', readParenthesised],
      [MARKER_BEGINNINGS, readFramed],
      ['是要', readSeries],
      ['，,：:', readBeforeComma],
      ['第', readDivision],
      ['篇', readPart],
      ['—', readDash],
    ] as const
  ).flatMap(([signs, reader]) => Array.from(signs, sign => [sign, reader] as const)),
);

const ENUMERATION_COMMA = 0x3001;

/** 一、 1、 1. 1．, but no decimal (1.5万), no date (12.4) and no pair (一、二季度). */
function readDotted(text: string, at: number, from: number): Candidate | null {
  const end = trimSpaceBefore(text, at);
  const numeral = numeralBefore(text, end);
  if (!numeral || (end < at && numeral.start !== from)) return null;
  const isComma = text.charCodeAt(at) === ENUMERATION_COMMA;
  const next = text.charCodeAt(at + 1);
  if (numeral.script === 'chinese') {
    if (!isComma && arabicDigit(next) >= 0) return null;
    return { style: 'chinese', ordinal: numeral.value, start: numeral.start, end: withSecondMark(text, at + 1) };
  }
  if (!isComma && arabicDigit(next) >= 0 && !isYear(text, at + 1)) return null;
  if (!isComma && isLatin(next) && text.charCodeAt(at) === 0x2e && numeral.value > 99) return null;
  return { style: 'arabic', ordinal: numeral.value, start: numeral.start, end: withSecondMark(text, at + 1) };
}

/** `1.、` and `一、.` are one marker, badly typed. */
function withSecondMark(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code === ENUMERATION_COMMA || (code === 0x2e && arabicDigit(text.charCodeAt(end + 1)) < 0) || code === 0xff0e
    ? end + 1
    : end;
}

/** 2026年 behind `2.`: then the point closes a marker and opens no decimal. */
function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2);
  return (century === '20' || century === '19') && text.charCodeAt(at + 4) === 0x5e74;
}

/** （一） (一) （1） (1) 1） 1), with the badly typed （一）、 and （一）. */
function readParenthesised(text: string, at: number, from: number): Candidate | null {
  const close = trimSpaceBefore(text, at);
  const inner = numeralBefore(text, close);
  if (!inner) return null;
  const open = trimSpaceBefore(text, inner.start) - 1;
  const isOpen = open >= from && (text.charCodeAt(open) === 0xff08 || text.charCodeAt(open) === 0x28);
  if (inner.script === 'chinese') {
    return isOpen
      ? { style: 'chineseParen', ordinal: inner.value, start: open, end: withSecondMark(text, at + 1) }
      : null;
  }
  // （010）64265344 calls a city.
  if (
    inner.value > 99 ||
    close - inner.start > 2 ||
    (!isOpen && inner.start > from && isLatin(text.charCodeAt(inner.start - 1)))
  )
    return null;
  return {
    style: 'arabicParen',
    ordinal: inner.value,
    start: isOpen ? open : inner.start,
    end: withSecondMark(text, at + 1),
  };
}

function trimSpaceBefore(text: string, at: number): number {
  return at > 0 && isSpace(text.charCodeAt(at - 1)) ? at - 1 : at;
}

/** ① ㈠ ⑴ ⒈ */
function readFramed(text: string, at: number): Candidate | null {
  const code = text.charCodeAt(at);
  const style = framedStyle(code);
  return { style, ordinal: readSign(code), start: at, end: withSecondMark(text, at + 1) };
}

function framedStyle(code: number): MarkerStyle {
  if (code >= 0x3220) return 'chineseParen';
  if (code >= 0x2474 && code <= 0x2487) return 'arabicParen';
  return code >= 0x2488 && code <= 0x249b ? 'arabic' : 'circled';
}

/** 一是 二要; not 一是一 and 二是二, which is a saying. */
function readSeries(text: string, at: number, from: number): Candidate | null {
  const numeral = numeralBefore(text, at);
  if (numeral?.script !== 'chinese' || numeral.value > 30) return null;
  const next = text.charCodeAt(at + 1);
  // At the line's end only what also begins the line can be one: its text was torn off to the next line.
  if (next === text.charCodeAt(at - 1) || (Number.isNaN(next) && numeral.start !== from)) return null;
  if (text.charCodeAt(at) === 0x8981 && NOUNS_OF_YAO.includes(text.charAt(at + 1))) return null;
  return { style: 'series', ordinal: numeral.value, start: numeral.start, end: at + 1 };
}

/** What makes a noun of 要: 要求 要素 要点 要件 要害 要务 要道 要义 要闻. */
const NOUNS_OF_YAO = '求素点件害务道义闻么';

/** 第一， 首先， 其一，: the comma makes them an enumeration. 第一书记 and 首先要感谢 are none. */
function readBeforeComma(text: string, at: number): Candidate | null {
  const last = text.charCodeAt(at - 1);
  if (endsSequenceWord(last)) return readSequence(text, at);
  if (!isOrdinalSign(last)) return null;
  const numeral = numeralBefore(text, at);
  if (numeral?.script !== 'chinese' || numeral.value > 30) return null;
  const lead = text.charAt(numeral.start - 1);
  if (lead === '第') return { style: 'ordinal', ordinal: numeral.value, start: numeral.start - 1, end: at + 1 };
  if (lead === '其') return { style: 'these', ordinal: numeral.value, start: numeral.start - 1, end: at + 1 };
  return null;
}

const endsSequenceWord = charTable('先次后者');

function readSequence(text: string, at: number): Candidate | null {
  const rank = sequenceRank(text.slice(Math.max(0, at - 2), at));
  return rank > 0 ? { style: 'sequence', ordinal: 0, start: at - 2, end: at + 1 } : null;
}

/** 1 for 首先, 2 for 其次, 3 for 再次 and 再者, 4 for 最后; 0 for other words. */
export function sequenceRank(word: string): number {
  switch (word) {
    case '首先':
      return 1;
    case '其次':
      return 2;
    case '再次':
    case '再者':
      return 3;
    case '最后':
      return 4;
    default:
      return 0;
  }
}

/** 第一章 第一部分 第二节 第三条 第一篇. */
function readDivision(text: string, at: number): Candidate | null {
  let end = at + 1;
  while (end - at < 6 && (isOrdinalSign(text.charCodeAt(end)) || arabicDigit(text.charCodeAt(end)) >= 0)) end++;
  const numeral = end > at + 1 ? numeralBefore(text, end) : null;
  if (numeral?.start !== at + 1) return null;
  const unit = text.charAt(end);
  const style = DIVISIONS[unit];
  if (!style) return unit === '部' && text.charAt(end + 1) === '分' ? division('chapter', end + 2) : null;
  return division(style, end + 1);

  function division(name: MarkerStyle, to: number): Candidate {
    return { style: name, ordinal: numeral?.value ?? 0, start: at, end: to };
  }
}

const DIVISIONS: Readonly<Record<string, MarkerStyle>> = {
  篇: 'part',
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/** 篇一, as the texts of the web are strung together: 工作总结篇一. */
function readPart(text: string, at: number): Candidate | null {
  let end = at + 1;
  while (end - at < 5 && (isOrdinalSign(text.charCodeAt(end)) || arabicDigit(text.charCodeAt(end)) >= 0)) end++;
  const numeral = end > at + 1 ? numeralBefore(text, end) : null;
  if (numeral?.start !== at + 1) return null;
  return { style: 'part', ordinal: numeral.value, start: at, end };
}

/** ——抓学习，强根基。 */
function readDash(text: string, at: number): Candidate | null {
  if (text.charCodeAt(at + 1) !== 0x2014 || text.charCodeAt(at - 1) === 0x2014 || text.charCodeAt(at + 2) === 0x2014)
    return null;
  return isChinese(text.charCodeAt(at + 2)) || text.charCodeAt(at + 2) === 0x201c
    ? { style: 'dash', ordinal: 0, start: at, end: at + 2 }
    : null;
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Whether a Chinese digit or ten stands at a place: the second member of 一、二季度. */
export function startsWithNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return chineseDigit(code) >= 0 || isOrdinalSign(code) || arabicDigit(code) >= 0;
}
