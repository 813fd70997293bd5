import { charTable } from '../../text/char-table';
import { isChinese, isSpace } from '../../text/characters';
import type { Blank, Line } from './blank';
import { completionAt, laterCompletion } from './completion';
import { chineseAt, isDigit, isLatin, runEnd, skipSpaces, skipSpacesBack } from './context';
import { readDate, type DateGap } from './dates';
import { FIGURE_LINKS } from './lexicon/phrase-words';
import { wordBefore } from './lexicon/word-set';
import { LATIN_BODIES } from './lexicon/latin-words';
import { isFormula } from './formula';
import { letterFamily, type Family } from './letter-family';
import { readTime } from './times';
import { readUnit } from './unit';

/**
 * A run of letters or signs that stands for what is missing: `xx`, `X`, `××`, `＿＿`, `**`, `○○`, `N`, with the figures that
 * belong to it (`20xx`, `x.x`, `xxx-xxxxxxx`). Null where the run is a word, a formula, a bullet, or emphasis.
 */
export function findLetters(line: Line, at: number): Blank | number | null {
  const { text } = line;
  const family = letterFamily(text.charCodeAt(at));
  if (family === null) return null;
  const run = runEnd(text, at, code => letterFamily(code) === family);
  if ((family === 'star' || family === 'line') && line.isEmphasis(at)) return run;
  if (family === 'line' && isForInk(line, at)) return run;
  const mark = family === 'line' ? 'underline' : 'letters';
  const year = yearOfNumber(text, at, run);
  if (year !== null) return { start: year, end: run, mark, kind: 'date', unit: null, word: '年' };
  const date = readDate(text, at, line.indent);
  if (date && isDateHere(line, date, family, run)) return { start: date.start, end: date.end, mark, ...date.facts };
  const time = readTime(text, at);
  if (time) return { ...time, mark };
  if (isPartOfWord(text, at, run, family) || isFormula(text, at, run, family)) return run;
  if (family === 'latin' && standsInLatin(text, at, run)) return run;
  if (isLineRule(text, line.indent, at, run, family)) return run;
  const end = family === 'circle' ? run : joinedEnd(text, run, family);
  if (!standsForSomething(line, at, end, run, family)) return run;
  return { start: knownStart(text, at), end, mark };
}

/** Where the year of a paper's number begins: 20 in 〔20xx〕8号; else null. */
function yearOfNumber(text: string, at: number, end: number): number | null {
  const start = at - 2;
  if (end - at !== 2 || !opensYear(text.charCodeAt(start - 1)) || !closesYear(text.charCodeAt(end))) return null;
  return /^(?:19|20)$/.test(text.slice(start, at)) ? start : null;
}

const opensYear = charTable('〔﹝[［【');
const closesYear = charTable('〕﹞]］】');

/** The figures that are known of a masked one belong to it: 1xx件. */
function knownStart(text: string, at: number): number {
  let start = at;
  while (at - start < LONGEST_JOINED && isFigurePart(text, start - 1)) start--;
  return start;
}

/** 单位（盖章）：____ */
function isForInk(line: Line, at: number): boolean {
  const before = line.text.charAt(skipSpacesBack(line.text, at) - 1);
  return (before === '：' || before === ':') && line.isSignature();
}

function isDateHere(line: Line, date: DateGap, family: Family, run: number): boolean {
  const { text, indent } = line;
  if (family === 'circle' && date.parts === 1) return !isDigit(text.charCodeAt(date.start - 1));
  return !(family === 'N' && date.parts === 1) && (date.start > indent || run > 0);
}

/** A digit, or the point behind one. */
function isFigurePart(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || (text.charAt(at) === '.' && isDigit(text.charCodeAt(at - 1)));
}

/** A neighbour that makes the run part of a word, a number or an identifier: XML, N95, 138****6627, __init__. */
function isPartOfWord(text: string, at: number, end: number, family: Family): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(end);
  if (isNewWord(text, at, end)) return false;
  if (isLatin(before) || (isDigit(before) && !isMaskedFigure(text, at, end, family))) return true;
  if (letterFamily(before) !== null && letterFamily(before) !== 'star') return true;
  // 3.x is a version.
  if (before === 0x2e && isDigit(text.charCodeAt(at - 2)) && end - at < 2)
    return !'%％万亿'.includes(text.charAt(end) || ' ');
  if (isDigit(after))
    return family !== 'line' || end - at < 2 || isDigit(before) || readUnit(text, runEnd(text, end, isDigit)) === null;
  if (!isLatin(after)) return after === 0x40 || (family === 'line' && after === 0x3d);
  const word = text.slice(end, runEnd(text, end, isLatin, LONGEST_BODY + 1));
  if (LATIN_BODIES.has(word) && !isLatin(text.charCodeAt(end + word.length)))
    return family === 'line' ? end - at < 2 : false;
  return readUnit(text, end) === null || (family === 'latin' && (end - at < 2 || text.charAt(end) === 'L'));
}

/** 修复bugXX个: capitals behind a small letter begin anew, where a unit follows. */
function isNewWord(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  return end - at >= 2 && before >= 0x61 && before <= 0x7a && text.charAt(at) === 'X' && readUnit(text, end) !== null;
}

/** No Latin word that completes a name is longer. */
const LONGEST_BODY = 3;

/** Part of a figure is known: 1xx件, 3**人. */
function isMaskedFigure(text: string, at: number, end: number, family: Family): boolean {
  return (family === 'latin' || family === 'star') && end - at >= 2 && readUnit(text, end) !== null;
}

/** See appendix XX for details: Latin words beside it, and nothing Chinese, but a unit would make it a gap: XX km. */
function standsInLatin(text: string, start: number, end: number): boolean {
  const before = skipSpacesBack(text, start, WIDEST_BLANK) - 1;
  const after = skipSpaces(text, end, WIDEST_BLANK);
  const isBeside = (at: number) => isLatin(text.charCodeAt(at));
  if ((!isBeside(before) || before === start - 1) && !(isBeside(after) && after > end)) return false;
  return (
    !isWide(text.charCodeAt(before)) &&
    !isWide(text.charCodeAt(after)) &&
    readUnit(text, skipSpaces(text, end)) === null
  );
}

const WIDEST_BLANK = 3;

/** A Chinese character or a mark as Chinese is written with. */
function isWide(code: number): boolean {
  return code >= 0x2014;
}

/** A line of nothing but signs divides. */
function isLineRule(text: string, indent: number, at: number, end: number, family: Family): boolean {
  return (
    (family === 'star' || family === 'line') &&
    at === indent &&
    runEnd(text, end, code => isSpace(code)) === text.length
  );
}

/** Joins what belongs to one value: x.x, xx-xx, xxx-xxxxxxx. */
function joinedEnd(text: string, end: number, family: Family): number {
  let joined = end;
  while (
    joined - end < LONGEST_JOINED &&
    isJoint(text.charCodeAt(joined)) &&
    letterFamily(text.charCodeAt(joined + 1)) === family
  ) {
    const next = runEnd(text, joined + 1, code => letterFamily(code) === family);
    if (isLatin(text.charCodeAt(next)) || isDigit(text.charCodeAt(next))) break;
    if (text.charAt(joined) === ',' && next - joined !== 4) break;
    joined = next;
  }
  return joined;
}

const LONGEST_JOINED = 24;
const isJoint = charTable('.．-—–－～~:：,');

/** Whether something is missing here: two letters and more say so by themselves, one only between Chinese words or before a unit. */
function standsForSomething(line: Line, start: number, end: number, run: number, family: Family): boolean {
  const { text, indent } = line;
  if (family === 'N') return isAsciiClear(text, start, end) && countsSomething(text, start, end);
  if (family === 'circle') return circleStands(text, start, end, indent);
  if (end > run) return true;
  if (family === 'star') return starStands(text, start, end, indent);
  if (end - start >= 2) return !isWithheld(text, start, end, family) && !isPattern(text, start);
  if (family === 'line') return readUnit(text, end) !== null || completionAt(text, end)?.kind === 'place';
  return singleStands(text, start, end, indent);
}

/** A single x: before a unit or between Chinese words; not as a bullet, a sign in a cell, a name like 产品X. */
function singleStands(text: string, start: number, end: number, indent: number): boolean {
  const before = skipSpacesBack(text, start);
  const after = skipSpaces(text, end);
  if (isLatin(text.charCodeAt(before - 1)) || isDigit(text.charCodeAt(before - 1))) return false;
  if (isSpace(text.charCodeAt(before - 1)) && before - 1 >= indent) return false;
  if (readUnit(text, end)) return start > indent || end === after;
  if (isClass(text, start, end)) return true;
  if (!chineseAt(text, after)) {
    const isName = takesLetter(text.charCodeAt(before - 1));
    return chineseAt(text, before - 1) && !isName && isOpening(text, after);
  }
  // 围绕 X 业务: spaced as Latin is, so on both sides; `x 张三` at a line's start is a bullet.
  return end === after || (before < start && before > indent);
}

/** 六（x）班 */
function isClass(text: string, start: number, end: number): boolean {
  return '（('.includes(text.charAt(start - 1) || ' ') && /^[)）][班年]/.test(text.slice(end, end + 2));
}

/** Names that a single letter ends: 产品X, 项目X, 方案X. */
const takesLetter = charTable('品目案量数型组类值点');

function isOpening(text: string, at: number): boolean {
  return '“‘《（(「『，、；,;：:。'.includes(text.charAt(at)) && text.charAt(at) !== '';
}

/** 张××反映: the given name is withheld. Only where the surname stands behind a mark and is no common word. */
function isWithheld(text: string, start: number, end: number, family: Family): boolean {
  if (family !== 'cross' && family !== 'star') return false;
  if (!isSurname(text.charCodeAt(start - 1)) || chineseAt(text, start - 2)) return false;
  return readUnit(text, end) === null && completionAt(text, end)?.kind !== 'person';
}

const isSurname = charTable(
  '张王李赵刘陈杨黄吴徐孙朱胡郭罗郑梁谢宋唐许邓冯韩曹彭萧蔡潘董袁蒋杜苏魏吕沈姚卢傅钟崔谭廖汪贾邱邹熊孟阎薛',
);

/** 一县一XX: a pattern that every place fills differently. */
function isPattern(text: string, start: number): boolean {
  return text.charAt(start - 1) === '一' && text.charAt(start - 3) === '一';
}

function isAsciiClear(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (
    before !== '第' &&
    before !== '+' &&
    before !== '＋' &&
    after !== '+' &&
    after !== '＋' &&
    !'≥≤><=＝'.includes(before || ' ')
  );
}

function countsSomething(text: string, start: number, end: number): boolean {
  const unit = readUnit(text, end);
  if (unit === null || text.charAt(end) === '多') return false;
  // N个理由 and N种办法 mean many.
  return end - start > 1 || !IDIOM_UNITS.has(unit.text) || wordBefore(FIGURE_LINKS, text, start) !== '';
}

const IDIOM_UNITS = new Set(['年', '倍', '个', '种', '次', '遍']);

/** ○ before a unit or a place; as a bullet or between Chinese numerals (二○二六) it is none. */
function circleStands(text: string, start: number, end: number, indent: number): boolean {
  if (isNumeral(text.charCodeAt(start - 1)) || isNumeral(text.charCodeAt(end))) return false;
  if (start === indent && end - start === 1 && !completionAt(text, end)) return false;
  if (end - start >= 2) return chineseAt(text, end) || chineseAt(text, start - 1);
  if (!chineseAt(text, end)) return false;
  return readUnit(text, end) !== null || completionAt(text, end)?.kind === 'place';
}

const isNumeral = charTable('一二三四五六七八九十〇零百千0123456789');

/** * and ** before a unit or a name's word; longer runs also by themselves, but not behind a surname: 王**. */
function starStands(text: string, start: number, end: number, indent: number): boolean {
  if (readUnit(text, end)) return end - start >= 2 || start > indent;
  const completion = completionAt(text, end);
  if (end - start < 2) return completion?.kind === 'place' && start > indent;
  if (completion) return true;
  return (
    chineseAt(text, end) &&
    (laterCompletion(text, end) !== null || start === indent || !isChinese(text.charCodeAt(start - 1)))
  );
}
