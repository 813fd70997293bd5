import { charTable } from '../../text/char-table';
import { isDigit, runEnd } from './context';
import { behindVerb } from './label-verb';
import {
  ACTING_VERBS,
  COORDINATORS,
  FORWARD_WORDS,
  FIGURE_LINKS,
  LEADING_VERBS,
  LIGHT_VERBS,
  LIKE_VERBS,
  NOT_CLOSING,
  PHRASE_OPENERS,
  SCOPES,
} from './lexicon/phrase-words';
import { wordAt, wordBefore } from './lexicon/word-set';

/** The words before a figure, as far as they tell what is counted. */
export interface Lead {
  /** What is counted: 标语横幅 in 制作标语横幅xx条; '' where a verb, a scope or nothing stands before the figure. */
  readonly noun: string;
  /** The words with their verb, for where nothing else tells: 约谈. */
  readonly phrase: string;
  /** The verb alone where it has no object: 出动 in 出动xx人次. */
  readonly verb: string;
  /** Whether the figure is a second one of what the last one counts: 由x天缩短为x天, 洒水车（共x车次）. */
  readonly isJoined: boolean;
  /** Whether nothing but these words stands between the last gap and the figure. */
  readonly isAfterGap: boolean;
  /** Whether the words name a whole of which the figure is a part: 学员中有x名女性. */
  readonly isPart: boolean;
}

/** Reads the words between `from`, the end of the last figure or name, and the figure. */
export function readLead(text: string, start: number, from: number): Lead {
  const opening = skipMarker(text, clauseStart(text, start, from), start);
  const end = withoutLinks(text, opening, start);
  const isAfterGap = from > 0 && opening <= from;
  const isBare = end <= opening;
  const isJoined = from > 0 && isBare && (isAfterGap || opensAside(text, opening, from));
  const words = beforeAside(text, opening, end);
  if (isAfterGap && isCoordinated(text, end, start)) return NOTHING;
  const named = skipWords(text, opening, words, true);
  const phraseAt = behindLightVerb(text, skipWords(text, opening, words, false), words);
  const isPart = '中里内'.includes(text.charAt(words - 1) || ' ');
  if (isBare && from === 0 && isColon(text, opening - 1)) return fieldLead(text, opening - 1);
  const closes =
    isPart ||
    endsInVerb(text, opening, words) ||
    leadsForward(text, opening, words) ||
    wordBefore(SCOPES, text, words) !== '';
  // Of 办结率 the verb is a part: 率 alone names nothing.
  const isShort = words - named < SHORTEST_LABEL && named < words;
  const nounAt = !isShort
    ? named
    : words - phraseAt < SHORTEST_LABEL && !'每各'.includes(text.charAt(opening))
      ? opening
      : phraseAt;
  const noun = closes || words - nounAt < SHORTEST_LABEL ? '' : clip(text, behindVerb(text, nounAt, words), words);
  return {
    noun,
    phrase: lacksObject(text, phraseAt, words) ? '' : clip(text, behindVerb(text, phraseAt, words), words),
    verb: wordBefore(ACTING_VERBS, text, words),
    isJoined,
    isAfterGap,
    isPart,
  };
}

/** 抓好▮个示范村: what is counted comes behind. */
function leadsForward(text: string, from: number, end: number): boolean {
  const word = wordBefore(FORWARD_WORDS, text, end);
  return word !== '' && end - word.length >= from;
}

/** The column behind the number of an item, or the month, that a clause begins with: 2.完成x条. */
function skipMarker(text: string, opening: number, end: number): number {
  const at = runEnd(text, opening, isDigit, 2);
  if (at === opening || at + 1 >= end) return opening;
  if ('.．、'.includes(text.charAt(at))) return at + 1;
  // 9月份全县地区生产总值, what is left of 1-9月份
  return text.startsWith('月份', at) && at + 2 < end ? at + 2 : opening;
}

/** The column behind 完成 in 完成老年人体检; of 完成率 it is a part. */
function behindLightVerb(text: string, from: number, end: number): number {
  const verb = wordAt(LIGHT_VERBS, text, from);
  const behind = from + verb.length + ('了过'.includes(text.charAt(from + verb.length) || ' ') ? 1 : 0);
  return verb === '' || endsNoun(text.charCodeAt(behind)) || end - behind < SHORTEST_LABEL ? from : behind;
}

/** 发放xx册 does not say of what; 约谈xx人 does. */
function lacksObject(text: string, from: number, end: number): boolean {
  return end - from < SHORTEST_LABEL || wordAt(ACTING_VERBS, text, from).length === end - from;
}

function isColon(text: string, at: number): boolean {
  return at > 0 && (text.charAt(at) === '：' || text.charAt(at) === ':');
}

/** 参加人数：xx人: the field's name tells what is counted. */
function fieldLead(text: string, colon: number): Lead {
  const start = clauseStart(text, colon, 0);
  const name = colon - start > LONGEST_FIELD ? '' : text.slice(start, colon).trim();
  return { ...NOTHING, noun: name.length < SHORTEST_LABEL ? '' : name, isAfterGap: false };
}

/** Where the clause begins in which a column stands, not before `from` and not farther off than a phrase is long. */
export function clauseStart(text: string, at: number, from: number): number {
  let start = at;
  const least = Math.max(from, at - FARTHEST);
  while (start > least) {
    const aside = start === at ? asideStart(text, start) : -1;
    if (aside > least) start = aside;
    else if (isBorder(text.charCodeAt(start - 1))) break;
    else start--;
  }
  return start;
}

const NOTHING: Lead = { noun: '', phrase: '', verb: '', isJoined: false, isAfterGap: true, isPart: false };
const FARTHEST = 40;
const LONGEST_LABEL = 16;
const SHORTEST_LABEL = 2;
const LONGEST_FIELD = 10;
const LONGEST_ASIDE = 30;
const isBorder = charTable('，。；：！？,;:!?…（）()【】[]、\t|—-*');

/** The column of the bracket that opens what is closed before a column, or -1; -1 too where no bracket closes there. */
function asideStart(text: string, end: number): number {
  if (!closesAside(text.charCodeAt(end - 1))) return -1;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_ASIDE); at--) {
    const sign = text.charAt(at);
    if (sign === '（' || sign === '(') return at;
    if (sign === '。' || sign === '）' || sign === ')') return -1;
  }
  return -1;
}

const closesAside = charTable('）)');

/** 巡逻队员（由楼栋长兼任）: what stands before the bracket is counted. */
function beforeAside(text: string, from: number, end: number): number {
  const aside = asideStart(text, end);
  return aside > from ? aside : end;
}

function opensAside(text: string, opening: number, from: number): boolean {
  const sign = text.charAt(opening - 1);
  if (sign !== '（' && sign !== '(') return false;
  for (let at = from; at < opening - 1; at++) if ('，。；,;'.includes(text.charAt(at))) return false;
  return opening - from <= LONGEST_LABEL;
}

/** x个服务点和x支宣讲队: before 和 stands what the last figure counts. */
function isCoordinated(text: string, end: number, start: number): boolean {
  return wordAt(COORDINATORS, text, end) !== '' && start - end <= 3;
}

function withoutLinks(text: string, from: number, end: number): number {
  let at = end;
  for (;;) {
    while (at > from && text.charAt(at - 1).trim() === '') at--;
    const link = wordBefore(FIGURE_LINKS, text, at);
    if (link === '' || at - link.length < from || text.endsWith('占比', at)) return at;
    if (wordBefore(LEADING_VERBS, text, at).length > link.length) return at;
    at -= link.length;
  }
}

/** Behind a verb these make a noun: 销售额, 处理率, 救助金. */
const endsNoun = charTable('额量率数费值价度者员金');

/** Skips the words that lead a phrase, with its verbs or without. The longest word counts: 约谈 is no 约. */
function skipWords(text: string, from: number, end: number, verbs: boolean): number {
  let at = from;
  let beforeVerb = -1;
  let isLeading = true;
  for (;;) {
    while (at < end && text.charAt(at).trim() === '') at++;
    if (wordAt(LIKE_VERBS, text, at) !== '') break;
    const opener = wordAt(NOT_CLOSING, text, at) === '' ? wordAt(PHRASE_OPENERS, text, at).length : 0;
    const verb = wordAt(LEADING_VERBS, text, at).length;
    const length = verb > opener ? (verbs ? verb : 0) : opener;
    if (length === 0 || at + length > end) break;
    if (endsNoun(text.charCodeAt(at + length)) && (verb > opener || at + length + 1 === end)) break;
    if (verb > opener) {
      beforeVerb = isLeading ? -1 : at;
      isLeading = false;
    }
    at += length;
    if (verbs && '了过'.includes(text.charAt(at)) && at < end) at++;
  }
  // 组织巡逻队员: of two verbs the second may be a part of a short name.
  return beforeVerb >= 0 && end - at <= SHORTEST_LABEL && end > at ? beforeVerb : Math.min(at, end);
}

function endsInVerb(text: string, from: number, end: number): boolean {
  const last = '了过出起'.includes(text.charAt(end - 1) || ' ') ? end - 1 : end;
  const verb = wordBefore(LEADING_VERBS, text, last);
  return verb !== '' && last - verb.length >= from;
}

/** The last characters of a phrase, from a word's quote on where one is cut. */
function clip(text: string, from: number, end: number): string {
  let start = Math.max(from, end - LONGEST_LABEL);
  for (let at = end - 1; at >= start; at--) {
    if (text.charAt(at) !== '”') continue;
    const open = start + text.slice(start, at).lastIndexOf('“');
    if (open < start) start = at + 1;
    else if (open === start && at === end - 1) return text.slice(open + 1, at);
    else at = open;
  }
  while (start < end && '》”）)'.includes(text.charAt(start))) start++;
  const label = text.slice(start, end).trim();
  return label.startsWith('“') && !label.includes('”') ? label.slice(1) : label;
}
