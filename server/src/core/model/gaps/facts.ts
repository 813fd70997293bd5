import { charTable } from '../../text/char-table';
import type { GapKind } from '../gap';
import type { Blank } from './blank';
import { completionAt, laterCompletion, type Completion } from './completion';
import { chineseAt, endsAt, isDigit, skipSpaces, skipSpacesBack } from './context';
import { fieldInForm } from './fields';
import { listedBehind } from './listed';
import { FIGURE_FOLLOWERS, FIGURE_LINKS } from './lexicon/phrase-words';
import { NOT_PLACES, PLACE_FOLLOWERS, PLACE_PREPOSITIONS } from './lexicon/place-words';
import { INTRODUCTIONS, PERSON_FOLLOWERS, ROLE_VERBS, ROLE_WORDS } from './lexicon/role-words';
import { wordAt, wordBefore } from './lexicon/word-set';
import { slotKind } from './slots';
import { readUnit } from './unit';

/** What is missing at a blank: its kind, a figure's unit, the word that a name is completed by. */
export interface Facts {
  readonly kind: GapKind;
  readonly unit: string | null;
  readonly word: string | null;
  /** Where the unit, or the word that completes the name, ends; the blank's end where neither follows. */
  readonly behind: number;
}

/**
 * Reads the surroundings of a blank. `from` is the end of the blank before it; `shared` are the facts of the next blank where
 * only a list's sign stands between.
 */
export function readFacts(text: string, blank: Blank, from: number, shared: Facts | undefined): Facts {
  const { start, end, kind } = blank;
  if (kind === 'number') return figure(blank.unit ?? null, readUnit(text, end)?.end ?? end);
  if (kind !== undefined) {
    const unit = blank.unit ?? null;
    const behind = kind === 'date' && unit !== null && text.startsWith(unit, end) ? end + unit.length : end;
    return { kind, unit, word: blank.word ?? null, behind };
  }
  return (
    documentNumber(text, start, end) ??
    byIssuer(text, start, end) ??
    directly(text, start, end) ??
    byRole(text, start, end) ??
    byPersons(text, start, end) ??
    byClass(text, start, end) ??
    byOrdinal(text, start, end) ??
    byProportion(text, start, end) ??
    byRatio(text, start, end) ??
    byField(text, blank, from) ??
    bySlot(text, end) ??
    byPlace(text, start, end) ??
    (shared && shared.kind !== 'number' ? { ...shared, behind: end } : null) ??
    byList(text, end) ??
    (shared && { ...shared, behind: end }) ??
    byLaterWord(text, start, end) ??
    byQuotes(text, start, end) ??
    byFigureLink(text, start, end, blank) ??
    named('other', null, end)
  );
}

function figure(unit: string | null, behind: number): Facts {
  return { kind: 'number', unit, word: null, behind };
}

function named(kind: GapKind, word: string | null, behind: number): Facts {
  return { kind, unit: null, word, behind };
}

/** 〔2026〕xx号, and the short name of the office before it: ×政办〔2026〕. */
function documentNumber(text: string, start: number, end: number): Facts | null {
  if ('〕]］】'.includes(text.charAt(start - 1) || ' ') && text.charAt(end) === '号')
    return { kind: 'other', unit: '号', word: null, behind: end + 1 };
  const bracket = text.slice(end, end + 6).search(/[〔［[]/);
  if (bracket < 0 || !isDigit(text.charCodeAt(end + bracket + 1))) return null;
  return wordlessTo(text, end, end + bracket) ? named('other', null, end) : null;
}

/** 《××关于开展…的通知》: the body that issues a document. */
function byIssuer(text: string, start: number, end: number): Facts | null {
  return text.startsWith('关于', end) && (start === 0 || '《“'.includes(text.charAt(start - 1)))
    ? named('org', null, end)
    : null;
}

function wordlessTo(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!chineseAt(text, i)) return false;
  return true;
}

/** A unit or a name's word directly behind the blank: the longer one tells, and the unit of two equals. */
function directly(text: string, start: number, end: number): Facts | null {
  const unit = readUnit(text, end);
  const completion = completionAt(text, end);
  if (unit && (!completion || unit.end >= completion.end) && !isQuotedWhole(text, start, unit.end))
    return figure(unit.text, unit.end);
  if (completion === null) return null;
  return completed(text, completion, completion.end);
}

function completed(text: string, completion: Completion, behind: number): Facts {
  const { kind, word } = completion;
  return named(kind, kind === 'title' || kind === 'org' ? longest(text, completion) : word, behind);
}

/** The last word of a name tells what it names: 服务中心 in xx服务中心. */
function longest(text: string, { kind, word, end }: Completion): string {
  const next = endsAt(text, end) ? null : completionAt(text, end);
  const goesOn = next?.kind === kind && next.word.length >= 2 && skipSpaces(text, end) === end;
  return goesOn ? word + next.word : word;
}

/** “xx杯”: what stands in quotes is a name. */
function isQuotedWhole(text: string, start: number, end: number): boolean {
  return '“《「'.includes(text.charAt(start - 1) || ' ') && '”》」'.includes(text.charAt(end) || ' ');
}

/** “xx先进集体”, 《xx》: a name in quotes; the word behind them tells of what (“xx”客户端), else it is a title. */
function byQuotes(text: string, start: number, end: number): Facts | null {
  const closing = CLOSING_QUOTES.get(text.charAt(start - 1));
  if (closing === undefined) return null;
  const close = text.slice(end, end + LONGEST_QUOTE).indexOf(closing);
  if (close < 0) return null;
  const completion = completionAt(text, end + close + 1);
  return completion && close === 0 ? completed(text, completion, end) : named('title', null, end);
}

const CLOSING_QUOTES = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
]);
const LONGEST_QUOTE = 16;

/** 书记xx, 副区长xx任组长. */
function byRole(text: string, start: number, end: number): Facts | null {
  const role = wordBefore(ROLE_WORDS, text, skipSpacesBack(text, start));
  const isNamed =
    role !== '' && (endsAt(text, end) || wordAt(ROLE_VERBS, text, end) !== '' || UNDER.test(text.slice(end, end + 3)));
  return isNamed ? named('person', role, end) : null;
}

/** 在总经理xx的领导下 */
const UNDER = /^的(?:领导|带领|关心|指导|支持|主持|直接|正确)/;

/** 我叫xxx, xxx两位老师. */
function byPersons(text: string, start: number, end: number): Facts | null {
  if (endsAt(text, end) && wordBefore(INTRODUCTIONS, text, skipSpacesBack(text, start)) !== '')
    return named('person', null, end);
  if (!isNumeral(text.charCodeAt(end)) || !'位名'.includes(text.charAt(end + 1) || ' ')) return null;
  const word = wordAt(PERSON_FOLLOWERS, text, end + 2);
  return word === '' ? null : named('person', word, end + 2 + word.length);
}

const isNumeral = charTable('两二三四五六七八九十几多');

/** 第x审查室: behind 第 stands a figure. */
function byOrdinal(text: string, start: number, end: number): Facts | null {
  return text.charAt(start - 1) === '第' ? figure(null, end) : null;
}

/** 六（x）班: the class has a number. */
function byClass(text: string, start: number, end: number): Facts | null {
  const isInside = '（('.includes(text.charAt(start - 1) || ' ') && '）)'.includes(text.charAt(end) || ' ');
  return isInside && text.charAt(end + 1) === '班' ? figure('班', end + 2) : null;
}

/** 泊位比为1：xx */
function byProportion(text: string, start: number, end: number): Facts | null {
  return PROPORTION.test(text.slice(Math.max(0, start - 5), start)) ? figure(null, end) : null;
}

const PROPORTION = /[比为达]\d{1,3}[：:]$/;

/** xx:xx:xx, what several shares are to each other. */
function byRatio(text: string, start: number, end: number): Facts | null {
  const ratio = text.slice(start, end).split(COLON);
  return ratio.length > 2 ? figure(null, end) : null;
}

const COLON = /[:：]/;

/** xx、xx等部门: the words behind 等 tell what is listed. */
function byList(text: string, end: number): Facts | null {
  if (text.charAt(end) !== '、' && text.charAt(end) !== '等') return null;
  const { kind, word } = listedBehind(text, end);
  return word === null ? null : named(kind, word, end);
}

function byField(text: string, { start, end }: Blank, from: number): Facts | null {
  const at = skipSpacesBack(text, start);
  const sign = text.charAt(at - 1);
  if ((sign !== '：' && sign !== ':') || at <= from) return null;
  const field = fieldInForm(text, at - 1);
  if (field === '') return null;
  const { kind, word } = slotKind(field);
  return named(kind, word, end);
}

/** ____（姓名）: the bracket behind says what is to be filled in. */
function bySlot(text: string, end: number): Facts | null {
  if (text.charAt(end) !== '（') return null;
  const close = text.slice(end, end + LONGEST_SLOT).indexOf('）');
  if (close < 2) return null;
  const { kind, word } = slotKind(text.slice(end + 1, end + close));
  return kind === 'other' ? null : named(kind, word, end);
}

const LONGEST_SLOT = 8;

/** 返xx探亲, xx方言, 来自xx. */
function byPlace(text: string, start: number, end: number): Facts | null {
  if (text.charAt(start - 1) === '@') return named('place', null, end);
  const follower = wordAt(PLACE_FOLLOWERS, text, end);
  if (follower !== '' && wordAt(NOT_PLACES, text, end) === '') return named('place', null, end);
  const preposition = wordBefore(PLACE_PREPOSITIONS, text, start);
  return preposition !== '' && endsAt(text, end) ? named('place', null, end) : null;
}

function byLaterWord(text: string, start: number, end: number): Facts | null {
  const later = laterCompletion(text, end);
  if (!later) return null;
  const link = wordBefore(FIGURE_LINKS, text, start);
  return link === '' || NAME_LINKS.has(link) ? named(later.kind, later.word, end) : null;
}

/** Links before a figure that stand before names too. */
const NAME_LINKS = new Set(['由', '从', '到', '至', '与', '和', '及', '在', '的', '了', '各', '于', '是', '为']);

/** 满意度达xx, 和xx“阅览角”: a figure without a unit. */
function byFigureLink(text: string, start: number, end: number, { mark }: Blank): Facts | null {
  if (mark === 'empty') return null;
  const link = wordBefore(FIGURE_LINKS, text, skipSpacesBack(text, start));
  if (link === '') return null;
  const isFigure = endsAt(text, end) || '“《'.includes(text.charAt(end)) || wordAt(FIGURE_FOLLOWERS, text, end) !== '';
  return isFigure ? figure(null, end) : null;
}
