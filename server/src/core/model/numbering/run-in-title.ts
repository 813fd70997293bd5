import { charTable } from '../../text/char-table';
import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import type { Span } from '../../text/span';
import { ACTING_VERBS, LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';
import type { TitleEnd } from '../marker';
import { findEcho } from './echo';
import { endsActivity, isUnmistakableName, opensUnmistakableName, tailLength } from './section-names';
import { opensAfterActivity, opensAfterName, opensOutcome, opensSentence } from './sentence-openers';
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

/** A title of more characters is cut; sure ones of real texts have up to 45, those that are all of a line up to 60. */
const LONGEST_SURE = 50;
const LONGEST_WHOLE_LINE = 64;
const LENGTH_WHERE_UNSURE = 30;
const SHORTEST = 4;

/**
 * The title shown for an item that is a sentence: the sentence, or where it is longer than 30 characters its first clauses, or its
 * first 30 characters.
 */
export function clipSentence(text: string, { span, sentenceLength }: FoundTitle): Span {
  const { start } = span;
  const end = Math.max(span.end, start + sentenceLength);
  if (end - start <= LENGTH_WHERE_UNSURE) return { start, end };
  for (let at = start + LENGTH_WHERE_UNSURE; at >= start + SHORTEST_CLIP; at--) {
    if (isClauseEnd(text.charCodeAt(at))) return { start, end: trimCommas(text, start, at) };
  }
  return { start, end: cutAtLimit(text, start, end) };
}

const SHORTEST_CLIP = 8;
const isClauseEnd = charTable('，,；：、');

/** What closes the stretch in which a title is looked for. */
export interface TitleLimit {
  readonly at: number;
  /** Whether the next marker stands there, not the line's end. */
  readonly isMarker: boolean;
  /** Whether the title's own marker stands inside its line, which may have lost its line breaks. */
  readonly isInline: boolean;
}

/**
 * The title that begins at `from`. It ends at the first 。 or ： (commas stay), at the limit (the next marker or the line's end),
 * and where none of these comes soon, behind a known section name, before the opener of a sentence, or at 30 characters.
 */
export function readTitle(text: string, from: number, { at: limit, isMarker, isInline }: TitleLimit): FoundTitle {
  const start = skipSpaces(text, from);
  if (start >= limit) return { span: { start: limit, end: limit }, end: 'line', runIn: false, sentenceLength: 0 };
  const bold = boldTitle(text, start, limit);
  if (bold) return bold;
  const stop = findStop(text, start, limit);
  const plainEnd = trimCommas(text, start, stop.at);
  const sentenceLength = plainEnd - start;
  const isWholeLine = stop.at === limit && !isMarker && !isInline && !isEndMark(text.charCodeAt(limit - 1));
  const isSure = stop.reached && sentenceLength <= (isWholeLine ? LONGEST_WHOLE_LINE : LONGEST_SURE);
  const body = { from: stop.at, to: limit };
  const cut =
    cutAfterName(text, start, plainEnd) ??
    (sentenceLength <= LENGTH_WHERE_UNSURE ? null : cutLong(text, start, plainEnd, isSure, isInline, body));
  if (cut) return { span: { start, end: cut.at }, end: cut.end, runIn: true, sentenceLength };
  const end = stop.at < limit ? stop.kind : isMarker ? 'marker' : 'line';
  return { span: { start, end: plainEnd }, end, runIn: isMarker || hasMore(text, stop.at, limit), sentenceLength };
}

/** A first sentence of more than 30 characters is a long title or a title with its text; one beyond 50 is no title. */
function cutLong(text: string, start: number, end: number, isSure: boolean, isInline: boolean, body: Body): Cut | null {
  const outcome = cutOutcome(text, start, end);
  const activity = cutAfterActivity(text, start, end);
  const isAspect = activity !== null && endsAspect(text, start, activity.at);
  if (
    activity &&
    (!isSure || isAspect || isComma(text.charCodeAt(activity.at)) || tellsFigures(text, activity.at, end))
  )
    return activity;
  if (isSure)
    return outcome ?? cutBeforeDeeds(text, start, end) ?? (isInline ? cutRunTogether(text, start, end, body) : null);
  return cutWhereUnsure(text, start, end, outcome);
}

/** 支教支农暖人心｜开设课堂12个，服务儿童80名，捐赠图书300册: the title is closed by the first of several deeds. */
function cutBeforeDeeds(text: string, start: number, end: number): Cut | null {
  let commas = 0;
  for (let at = start; at < end; at++) if (isComma(text.charCodeAt(at))) commas++;
  if (commas < LEAST_DEEDS) return cutBeforeYear(text, start, end);
  const last = Math.min(end, start + LONGEST_ACTIVITY + 1);
  for (let at = start + SHORTEST; at < last && !isComma(text.charCodeAt(at)); at++) {
    if (opensSentence(text, start, at)) return { at, end: 'opener' };
    if (wordAt(ACTING_VERBS, text, at, 2) !== '' && !leadsVerb(text, at)) return { at, end: 'opener' };
  }
  return cutBeforeYear(text, start, end);
}

/** 规划滞后｜1998年以前建设的…: a year with its limit opens the text. */
function cutBeforeYear(text: string, start: number, end: number): Cut | null {
  const found = text.slice(start, Math.min(end, start + LONGEST_ACTIVITY + 8)).search(YEAR);
  return found >= SHORTEST && !text.slice(start, start + found).includes('，')
    ? { at: start + found, end: 'opener' }
    : null;
}

const YEAR = /(?:19|20)\d\d年(?:以前|以来|[底初末前，])/;

const LEAST_DEEDS = 2;

/** 积极组织｜开展, 深入｜开展: the verb is led by another word. */
function leadsVerb(text: string, at: number): boolean {
  return wordBefore(LEADING_VERBS, text, at, 2) !== '' || wordBefore(ADVERBS, text, at) !== '';
}

const ADVERBS = wordSet(
  '积极 深入 广泛 认真 扎实 大力 全面 持续 有序 稳步 及时 主动 精心 定期 常态化 全力 着力 统筹 加快 加大 加强 切实 努力 严格 抓好 做好 推动 促进 强化 坚持 通过 以 为 并 再 新 共 先后 有效 有力 的 和 与 及 、',
);

/** Titles tell no figures: 突出以商招商｜召开座谈会3场，聘请顾问xx名. */
function tellsFigures(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isFigure(text.charCodeAt(at))) return true;
  return false;
}

const isFigure = charTable('0123456789xX×_＿%');

interface Body {
  readonly from: number;
  readonly to: number;
}

/** Inside a line the first sentence may hold title and text both; the words that it takes up tell. */
function cutRunTogether(text: string, start: number, end: number, body: Body): Cut | null {
  const opener = findOpener(text, start, end);
  const echo = findEcho(text, start, end);
  if (echo && (echo.sure || hasMore(text, body.from, body.to)) && (opener === null || echo.at < opener))
    return { at: trimCommas(text, start, echo.at), end: 'echo' };
  return opener === null ? null : { at: snapToName(text, start, opener), end: 'opener' };
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

/** `1. **账户管理**` and `**效率提升**：减少…`: the emphasis tells the title. */
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
    const code = text.charCodeAt(i);
    if (!isStructural(code)) continue;
    if (code === FULL_STOP) return { at: i, kind: 'stop', reached: true };
    if (code === HALF_STOP) {
      if (i - start <= LENGTH_WHERE_UNSURE && isBetweenChinese(text, i)) return { at: i, kind: 'stop', reached: true };
    } else if (opensBracket(code)) depth++;
    else if (closesBracket(code)) depth = Math.max(0, depth - 1);
    else if (depth > 0 || (code === HALF_COLON && isInsideToken(text, i))) continue;
    else if (code === FULL_COLON || code === HALF_COLON) return { at: i, kind: 'colon', reached: true };
    else return { at: isSemicolon(code) ? i : i + 1, kind: 'stop', reached: true };
  }
  return { at: last, kind: 'stop', reached: last === limit };
}

const FULL_STOP = 0x3002;
const HALF_STOP = 0x2e;
const FULL_COLON = 0xff1a;
const HALF_COLON = 0x3a;
const isStructural = charTable('。.：:；;！？（(《【）)》】');
const opensBracket = charTable('（(《【');
const closesBracket = charTable('）)》】');
const isSemicolon = charTable('；;');

/** 做强产业.围绕目标, not 3.5%. */
function isBetweenChinese(text: string, at: number): boolean {
  return isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(at + 1));
}

/** 8:30 and http://: no colon of a title. */
function isInsideToken(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return arabicDigit(next) >= 0 || next === 0x2f;
}

/** Whether anything but white space, quotation marks and end marks stands in `[at, limit)`. */
function hasMore(text: string, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !isEndMark(code)) return true;
  }
  return false;
}

const isEndMark = charTable('。：；:;！？!?.．*_”’"');

function trimCommas(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isTrailing(text.charCodeAt(i - 1))) i--;
  return i;
}

const isTrailing = charTable('，,、.．。* 　\t\u00a0');

/** 存在问题｜个别同学…, 主要做法｜健全网格…: a section's name that the text under it follows without a mark. */
function cutAfterName(text: string, start: number, end: number): Cut | null {
  const last = Math.min(end - 2, start + LENGTH_WHERE_UNSURE);
  const mayBeName = opensUnmistakableName(text, start);
  let name = 0;
  for (let at = start + SHORTEST; at <= last; at++) {
    if (tailLength(text, start, at) === 0) continue;
    if (opensAfterName(text, at) && end - at >= SHORTEST) return { at, end: 'name' };
    if (mayBeName && isUnmistakableName(text.slice(start, at))) name = at;
  }
  return name > 0 && tailLength(text, start, end) === 0 && !goesOnAsName(text, name) && !isPredicate(text, name, end)
    ? { at: name, end: 'name' }
    : null;
}

/** 存在问题整改到位; 主要措施落实有力，…: a clause of so few characters says something of the name and is no text of its own. */
function isPredicate(text: string, start: number, end: number): boolean {
  for (let at = start; at <= start + LONGEST_PREDICATE; at++)
    if (at >= end || isComma(text.charCodeAt(at))) return true;
  return false;
}

const LONGEST_PREDICATE = 4;
/** 存在问题的原因, 主要做法和体会, 存在问题、下一步打算 */
const goesOnAsName = (text: string, at: number): boolean => '的和及与、（('.includes(text.charAt(at));

/** 缺乏统筹规划｜，未能建立…: the clause behind the comma tells what comes of it, or opens a sentence. */
function cutOutcome(text: string, start: number, end: number): Cut | null {
  const last = Math.min(end, start + LENGTH_WHERE_UNSURE + 1);
  for (let at = start + SHORTEST; at < last; at++) {
    if (!isComma(text.charCodeAt(at))) continue;
    const next = skipSpaces(text, at + 1);
    if (opensOutcome(text, next) || opensSentence(text, start, next))
      return { at: trimCommas(text, start, at), end: 'opener' };
  }
  return null;
}

const isComma = charTable('，,');

function cutWhereUnsure(text: string, start: number, end: number, outcome: Cut | null): Cut {
  const opener = findOpener(text, start, end);
  const echo = findEcho(text, start, end);
  const cuts: Cut[] = outcome ? [outcome] : [];
  if (opener !== null) cuts.push({ at: snapToName(text, start, opener), end: 'opener' });
  if (echo !== null) cuts.push({ at: trimCommas(text, start, echo.at), end: echo.sure ? 'echo' : 'limit' });
  if (cuts.length > 0) return cuts.reduce((a, b) => (b.at < a.at ? b : a));
  return { at: cutAtLimit(text, start, end), end: 'limit' };
}

function findOpener(text: string, start: number, end: number): number | null {
  const last = Math.min(end, start + LENGTH_WHERE_UNSURE + 1);
  for (let at = start + SHORTEST; at < last; at++) if (opensSentence(text, start, at)) return at;
  return null;
}

/** 学习方面｜，坚持…, 队伍建设｜组织…: the line names what it is about and goes on without a mark that closes the name. */
function cutAfterActivity(text: string, start: number, end: number): Cut | null {
  const last = Math.min(end, start + LONGEST_ACTIVITY + 1);
  for (let at = start + SHORTEST; at < last; at++) {
    if (isComma(text.charCodeAt(at))) return endsAspect(text, start, at) ? { at, end: 'name' } : null;
    if (endsAspect(text, start, at) && '在从我本围按根通'.includes(text.charAt(at))) return { at, end: 'name' };
    if (opensAfterActivity(text, at) && endsActivity(text, start, at)) return { at, end: 'name' };
  }
  return null;
}

const LONGEST_ACTIVITY = 14;

/** 思想方面, not 在…方面, which opens the sentence itself. */
function endsAspect(text: string, start: number, at: number): boolean {
  return text.endsWith('方面', at) && !'在从就'.includes(text.charAt(start));
}

/** A subject may stand between the title and the opener: …几点建议｜全市目前有. */
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
