import { charTable } from '../../text/char-table';
import type { Gap } from '../gap';
import { LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordAt, wordBefore, wordSet, type WordSet } from '../gaps/lexicon/word-set';
import { readUnit } from '../gaps/unit';
import { limitLength, type Clause } from './clauses';
import { callsForFigure, endsDuration } from './loss-links';
import {
  AVERAGES,
  CLEAR_MEASURES,
  CLOSING_MEASURES,
  COUNTED,
  LEADS,
  MAKES_NOUNS,
  NOUN_LIKE,
  NOUNS,
  PURE_MEASURES,
  SHARES,
} from './loss-words';
import { followsNoun, nounBefore, type Loss } from './losses';
import { pairedWith } from './pairs';
import { isAmount, isCompleteScale, isScaled } from './scales';

/** A clause with the loss that closes it. */
export interface JudgedClause extends Clause {
  readonly loss: Loss | undefined;
}

/**
 * Whether a figure is demanded before the measure word that closes a clause: by the words before it (累计▮小时, 增长▮%), or by the
 * sibling clauses that have theirs (条幅3条，展板▮块，手册20册).
 */
export function isDemanded(
  text: string,
  clauses: readonly JudgedClause[],
  i: number,
  loss: Loss,
  explicit: readonly Gap[],
): boolean {
  const { at, unit, rest } = loss;
  if (SHARES.has(unit)) return true;
  const isNoun = NOUN_LIKE.words().has(unit);
  if (isCompleteScale(text, loss) || isNamedInList(text, clauses, i, loss)) return false;
  if (callsForFigure(text, at, unit, isNoun)) return true;
  if (isAmount(text, loss) || isScaled(text, loss)) return true;
  if (rest === 'none' && isBare(text, at, unit)) return true;
  if (rest === 'none' && (CLOSING_MEASURES.words().has(unit) || at === clauses[i]?.start)) return true;
  if (isRepeated(text, loss) || isLimited(text, loss) || isAverage(text, loss, clauses[i]?.start ?? 0)) return true;
  if (rest === 'none' && text.charAt(at - 1) === '数') return true;
  if ((unit === '成' && isPartOfTen(text, at)) || endsDuration(text, at, unit)) return true;
  if (AREAS.has(unit) && text.endsWith('面积', at)) return true;
  if (rest === 'more') return true;
  const start = listStart(text, clauses, i);
  const isLed = hasLead(LEADS, text, start, at);
  if (rest === 'none' && pairedWith(text, loss) !== '') return true;
  if (isLed && rest === 'none' && isNounCounted(text, loss, start)) return true;
  if (isLed && rest === 'none' && CLEAR_MEASURES.words().has(unit)) return true;
  return countSiblings(text, clauses, i, unit, explicit) >= siblingsWanted(text, loss, start, isLed);
}

/** 宣传栏▮块, 嫌疑人▮人: behind a noun, which does not end in such a measure word. */
function isBare(text: string, at: number, unit: string): boolean {
  const noun = nounBefore(text, at);
  return noun !== '' && (NOUN_MEASURES.words().has(unit) || noun.endsWith(unit));
}

const NOUN_MEASURES = wordSet('条 张 块 幅 册 份 台 盏 棵 株 座 套 人次');

/** 建设医院▮所: but 企业家 and 图书节 are words. */
function isNounCounted(text: string, { at, unit }: Loss, start: number): boolean {
  if (unit === '节') return false;
  if (unit === '家' && text.endsWith('企业', at) && !hasLead(COUNTINGS, text, start, at)) return false;
  return COUNTED.words().has(unit) && followsNoun(text, at);
}

/** 游客人次、旅游花费分别增长8%: it is named in a list of which the next member has no figure either. */
function isNamedInList(text: string, clauses: readonly JudgedClause[], i: number, { end, unit }: Loss): boolean {
  const next = clauses[i + 1];
  if (unit !== '人次' || text.charAt(end) !== '、' || next === undefined) return false;
  if (next.loss) return SHARES.has(next.loss.unit);
  return '%％'.includes(text.charAt(next.end - 1)) || !endsInFigure(text, next, NO_GAPS);
}

const NO_GAPS: readonly Gap[] = [];

/** What is never done to an 企业家. */
const COUNTINGS = wordSet('新增 累计 现有 共有 新认定 新设 注册 登记 达标 关停 停产 检查 排查 上市');

/** 元和▮元, 家、▮家: the measure word stands a second time. */
function isRepeated(text: string, { at, end, rest }: Loss): boolean {
  return rest === 'none' && joinsUnits(text.charCodeAt(at - 1)) && text.endsWith(text.slice(at, end), at - 1);
}

const joinsUnits = charTable('、和至到');

/** 企业▮家以上: what is limited is a figure. */
function isLimited(text: string, { end, unit, rest }: Loss): boolean {
  if (rest === 'rounded' || unit === '所' || NOUNS.words().has(unit)) return false;
  return limitLength(text, end) > 0 && (COUNTED.words().has(unit) || CLEAR_MEASURES.words().has(unit));
}

/** 平均住院日▮天, 人均办案▮件: an average is a figure. */
function isAverage(text: string, { at, unit, rest }: Loss, start: number): boolean {
  return (rest === 'none' || rest === 'scale') && !NOUNS.words().has(unit) && hasLead(AVERAGES, text, start, at);
}

/** 占▮成, 增长▮成 */
function isPartOfTen(text: string, at: number): boolean {
  return wordBefore(PARTS, text, at) !== '';
}

const PARTS = wordSet('不到 占 仅占 约占 近 约 不足 增长 下降 提高 减少 增加 上升 降低 超过');

const AREAS = new Set(['亩', '平方米', '平方公里', '公顷', '万亩', '万平方米', '平米', '㎡']);

/** 购进美元: money that is bought. */
const CURRENCIES = new Set(['美元', '欧元', '港元', '日元']);

/** The ends of words for what is held or published; behind others these are part of a noun: 缴费期, 排渣场, 图书节. */
const HELD: Readonly<Record<string, string>> = {
  场: '会演赛讲课座宣训展览练谈播映动习诊聘影检务讨论艺戏剧曲唱测试验考教育',
  期: '班报刊栏坛堂座讯营训讲展片频号览',
  节: '课班目',
};

/** How many siblings must speak for a loss for which the words before it do not. */
function siblingsWanted(text: string, { at, unit, rest }: Loss, start: number, isLed: boolean): number {
  if (CURRENCIES.has(unit)) return Infinity;
  const ends = HELD[unit];
  if (ends !== undefined && !ends.includes(text.charAt(at - 1)) && (unit === '节' || !followsNoun(text, at)))
    return Infinity;
  const isAnyLed = isLed || hasLead(LEADING_VERBS, text, start, at);
  if (!NOUN_LIKE.words().has(unit)) {
    const isPlain = rest !== 'rounded' && (isAnyLed || PURE_MEASURES.words().has(unit));
    return isPlain ? 1 : 2;
  }
  if (!COUNTED.words().has(unit)) return Infinity;
  const makesNouns = MAKES_NOUNS.words().has(unit);
  if (isAnyLed && OF_BODIES.has(unit) && wordBefore(BODIES, text, at) !== '') return 0;
  if (isLed || (isAnyLed && !makesNouns)) return 1;
  return makesNouns && !followsNoun(text, at) ? 3 : 2;
}

/** 培育绿色工厂▮家 */
const OF_BODIES = new Set(['家', '所', '处']);
const BODIES = wordSet(
  '中心 机构 工厂 公司 医院 学校 幼儿园 门店 网点 酒店 超市 药店 卫生院 卫生室 合作社 农场 协会 敬老院 养老院 食堂 实验室 基地 分店 民宿',
);

/** Where the list begins that a clause is a member of: 存栏 leads 山羊 too in 存栏生猪▮头、山羊▮只. */
function listStart(text: string, clauses: readonly JudgedClause[], i: number): number {
  let first = i;
  while (first > 0 && i - first < LONGEST_LIST && text.charAt((clauses[first]?.start ?? 0) - 1) === '、') first--;
  return clauses[first]?.start ?? 0;
}

const LONGEST_LIST = 6;

/** Whether a verb or word that leads what is counted stands in `text[start, end)`. */
function hasLead(verbs: WordSet, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(verbs, text, at);
    if (word !== '' && at + word.length <= end) return true;
  }
  return false;
}

const FARTHEST_SIBLING = 3;

/** How many of the nearest clauses end in a figure with its measure word, or have lost theirs too; the next one with the same unit is two. */
function countSiblings(
  text: string,
  clauses: readonly JudgedClause[],
  i: number,
  unit: string,
  explicit: readonly Gap[],
): number {
  const last = Math.min(clauses.length - 1, i + FARTHEST_SIBLING);
  let siblings = 0;
  for (let k = Math.max(0, i - FARTHEST_SIBLING); k <= last; k++) {
    const clause = clauses[k];
    if (k === i || !clause) continue;
    const speaks = clause.loss
      ? isLikelyLoss(text, listStart(text, clauses, k), clause.loss)
      : endsInFigure(text, clause, explicit);
    if (speaks) siblings += isSameUnit(text, unit, clause, k - i) ? 2 : 1;
  }
  return siblings;
}

function isSameUnit(text: string, unit: string, clause: Clause, distance: number): boolean {
  const isCounted = CLEAR_MEASURES.words().has(unit) || COUNTED.words().has(unit);
  return isCounted && Math.abs(distance) === 1 && text.endsWith(unit, clause.end);
}

function isLikelyLoss(text: string, start: number, { at, unit }: Loss): boolean {
  if (!NOUN_LIKE.words().has(unit)) return true;
  if (!COUNTED.words().has(unit)) return false;
  if (followsNoun(text, at) || hasLead(LEADS, text, start, at)) return true;
  return !MAKES_NOUNS.words().has(unit) && hasLead(LEADING_VERBS, text, start, at);
}

const LONGEST_UNIT = 6;

/** 标语120条, 手册xx余册, 占30%: the clause's last word is a measure word behind a figure or a gap. */
function endsInFigure(text: string, { start, end }: Clause, explicit: readonly Gap[]): boolean {
  for (const { span } of explicit) {
    if (span.start >= start && span.end <= end && readUnit(text, span.end)?.end === end) return true;
  }
  let at = end - 1;
  while (at > start && end - at <= LONGEST_UNIT + 1 && !isFigure(text.charCodeAt(at))) at--;
  return isFigure(text.charCodeAt(at)) && readUnit(text, at + 1)?.end === end;
}

const isFigure = charTable('0123456789０１２３４５６７８９一二三四五六七八九十百千两');

/** Whether a loss that nothing demands is one all the same where the line has lost others: no part of a noun, no round figure. */
export function isLikely(text: string, loss: Loss): boolean {
  if (followsNoun(text, loss.end) || isNegated(text, loss.at)) return false;
  return loss.rest !== 'rounded' && (!NOUNS.words().has(loss.unit) || followsNoun(text, loss.at));
}

/** 村不漏户 */
function isNegated(text: string, at: number): boolean {
  return denies(text.charCodeAt(at - 2)) || denies(text.charCodeAt(at - 1));
}

const denies = charTable('不无没未');
