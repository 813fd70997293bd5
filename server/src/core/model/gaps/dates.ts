import type { GapKind } from '../gap';
import { charTable } from '../../text/char-table';
import { isSpace } from '../../text/characters';
import { isDigit, runEnd, skipSpaces } from './context';
import { letterFamily } from './letter-family';

/** A date of which a part is missing. */
export interface DateGap {
  readonly start: number;
  readonly end: number;
  /** How many of its parts are missing. */
  readonly parts: number;
  readonly facts: { readonly kind: GapKind; readonly unit: string | null; readonly word: string | null };
}

/**
 * The date whose first missing part begins at a column (or in the figures before it, `20xx年`): `x年x月x日` and `x月x日-x日`
 * whole, `2月xx日` and `20xx年` without the unit. Null where no 年, 月, 日 follows in order.
 */
export function readDate(text: string, at: number, indent: number): DateGap | null {
  if (isInChineseYear(text, at)) return null;
  const start = partStart(text, at, indent);
  const first = readParts(text, start);
  if (!first) return null;
  let last = first;
  for (let next = partsBehindDash(text, last); next; next = partsBehindDash(text, last)) {
    last = { ...next, missing: last.missing + next.missing };
  }
  if (last.missing === 1 && isDuration(text, start, first)) return null;
  const whole = last.missing > 1;
  const end = whole ? last.unitEnd : first.placeEnd;
  const word = last.missing === 1 && first.firstUnit === '年' ? '年' : null;
  return { start, end, parts: last.missing, facts: { kind: 'date', unit: whole ? null : first.firstUnit, word } };
}

/** 二○○○年, 二○一○年: four signs, in which ○ is a zero. */
function isInChineseYear(text: string, at: number): boolean {
  if (text.charAt(at) !== '○') return false;
  let start = at;
  while (at - start < YEAR_SIGNS && isYearSign(text.charCodeAt(start - 1))) start--;
  const end = start + YEAR_SIGNS;
  for (let i = at; i < end; i++) if (!isYearSign(text.charCodeAt(i))) return false;
  return '一二'.includes(text.charAt(start)) && text.charAt(end) === '年';
}

const YEAR_SIGNS = 4;
const isYearSign = charTable('一二三四五六七八九〇○零');

interface Parts {
  readonly missing: number;
  /** End of the last missing part. */
  readonly placeEnd: number;
  /** End of its unit. */
  readonly unitEnd: number;
  readonly firstUnit: string;
}

const UNITS: readonly (readonly string[])[] = [
  ['学年', '年度', '年代', '年'],
  ['季度', '月份', '月'],
  ['日', '号'],
];
const isDash = charTable('-—–－～~');

function readParts(text: string, start: number): Parts | null {
  let parts: Parts | null = null;
  let at = start;
  let place = readPlace(text, at);
  for (const units of UNITS) {
    if (!place) break;
    const { unitAt, end, missing } = place;
    const unit = units.find(word => text.startsWith(word, unitAt));
    if (unit === undefined || (unit === '号' && text.charAt(at - 1) !== '月')) continue;
    at = unitAt + unit.length;
    if (missing) parts = addPart(parts, end, at, unit);
    if (LAST_UNITS.has(unit)) break;
    place = readPlace(text, at);
  }
  return parts;
}

/** Behind these no smaller part follows. */
const LAST_UNITS = new Set(['学年', '年度', '年代', '季度', '月份']);

function addPart(parts: Parts | null, placeEnd: number, unitEnd: number, unit: string): Parts {
  return { missing: (parts?.missing ?? 0) + 1, placeEnd, unitEnd, firstUnit: parts?.firstUnit ?? unit };
}

/** x月x日-x日: the parts that a dash joins to those before it. */
function partsBehindDash(text: string, { unitEnd }: Parts): Parts | null {
  const at = dashEnd(text, unitEnd);
  return at > 0 ? readParts(text, at) : null;
}

interface Place {
  readonly end: number;
  readonly unitAt: number;
  readonly missing: boolean;
}

/** One part of a date: figures, placeholder signs, both (20xx, x-xx), or spaces before its unit. */
function readPlace(text: string, at: number): Place | null {
  const from = skipSpaces(text, at);
  let end = runEnd(text, from, isPlaceCode, LONGEST_PART + 1);
  if (end > from && isDash(text.charCodeAt(end)) && end - from <= 4 && isPlaceCode(text.charCodeAt(end + 1))) {
    const other = runEnd(text, end + 1, isPlaceCode, LONGEST_PART + 1);
    if (!isUnitAt(text, end)) end = other;
  }
  if (end === from) {
    const blank = runEnd(text, at, isSpace, LONGEST_BLANK + 1);
    return blank > at && blank - at <= LONGEST_BLANK ? { end: blank, unitAt: blank, missing: true } : null;
  }
  if (end - from > LONGEST_PART) return null;
  let missing = false;
  for (let i = from; i < end; i++) missing ||= !isDigit(text.charCodeAt(i)) && !isDash(text.charCodeAt(i));
  return { end, unitAt: skipSpaces(text, end), missing };
}

const LONGEST_PART = 12;
const LONGEST_BLANK = 8;

function isUnitAt(text: string, at: number): boolean {
  return UNITS.some(words => words.some(word => text.startsWith(word, at)));
}

function isPlaceCode(code: number): boolean {
  const family = letterFamily(code);
  return (
    isDigit(code) ||
    code === 0x4e8c ||
    code === 0x3007 ||
    (family !== null && family !== 'N') ||
    code === 0x25a1 ||
    code === 0x2026 ||
    code === 0x67d0
  );
}

/** The figures directly before the placeholder belong to the same part: 20 in 20xx年. */
function partStart(text: string, at: number, indent: number): number {
  let start = at;
  const least = Math.max(indent, at - LONGEST_PART);
  while (start > least && (isDigit(text.charCodeAt(start - 1)) || isJoin(text, start))) start--;
  return start === at ? yearStart(text, at, least) : start;
}

/** The century in characters belongs to the part: 二〇 in 二〇xx年, 二〇二 in 二〇二×年. */
function yearStart(text: string, at: number, least: number): number {
  for (let start = at - 2; start >= Math.max(least, at - 3); start--)
    if (CENTURIES.has(text.slice(start, start + 2)) && (at - start < 3 || isNumeral(text.charCodeAt(at - 1))))
      return start;
  return at;
}

const CENTURIES = new Set(['二〇', '二○', '二零', '一九']);
const isNumeral = charTable('〇○零一二三四五六七八九');

/** 2-x月: the dash between a known and a missing figure. */
function isJoin(text: string, start: number): boolean {
  return isDash(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2));
}

function dashEnd(text: string, at: number): number {
  return isDash(text.charCodeAt(at)) ? runEnd(text, at, isDash, 3) : 0;
}

/** A number of years is no date: 近x年, x年来, x年级, 为期x年, x年行动. */
function isDuration(text: string, start: number, { firstUnit, unitEnd, placeEnd }: Parts): boolean {
  if (firstUnit === '日' && (isWordOfDay(text, unitEnd) || text.charAt(unitEnd) === '内')) return true;
  if (firstUnit === '月' && '均刊报度薪饼'.includes(text.charAt(unitEnd) || ' ')) return true;
  if (firstUnit !== '年') return false;
  if (isDigit(text.charCodeAt(start)) && placeEnd - start >= 4) return false;
  if (DURATION_BEFORE.some(word => text.endsWith(word, start))) return true;
  return DURATION_AFTER.some(word => text.startsWith(word, unitEnd));
}

/** 日 begins a word: xx日报, x日游; 日报告 and 日报送 are 日 and a verb. */
function isWordOfDay(text: string, after: number): boolean {
  if (text.charAt(after) === '报') return !'告送名道经请备批废到'.includes(text.charAt(after + 1) || ' ');
  return '游均常用化语历记'.includes(text.charAt(after) || ' ');
}

const DURATION_BEFORE = [
  '近',
  '为期',
  '历时',
  '连续',
  '用',
  '满',
  '过去',
  '未来',
  '工作',
  '从事',
  '服务',
  '长达',
  '持续',
  '超过',
  '有',
  '第',
  '期限',
  '延长',
  '经过',
  '今后',
  '坚持',
  '教龄',
  '党龄',
  '工龄',
  '至少',
  '不少于',
  '每',
  '判处有期徒刑',
  '有期徒刑',
  '服役',
  '超期',
  '从教',
  '从警',
  '从业',
  '任职',
  '任教',
  '使用',
  '扎根',
  '坚守',
  '驻村',
  '质保',
  '缩短',
  '提前',
  '滞后',
  '平均',
  '不满',
  '不足',
  '高达',
  '长约',
  '年限',
];
const DURATION_AFTER = [
  '来',
  '内',
  '级',
  '制',
  '规划',
  '行动',
  '期',
  '间',
  '以上',
  '以内',
  '以下',
  '左右',
  '时间',
  '多',
  '余',
  '工龄',
  '教龄',
  '党龄',
  '攻坚',
  '任期',
  '目标',
  '经验',
];
