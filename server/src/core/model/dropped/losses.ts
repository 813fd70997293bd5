import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import { isDigit, isLatin } from '../gaps/context';
import { MEASURE_WORDS } from '../gaps/lexicon/measure-words';
import { wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { readUnit } from '../gaps/unit';
import { endsWord, wordStandsOver } from './known-words';
import { endsChange, endsFinalLink, endsLead, endsLink } from './loss-links';
import { FIGURE_ENDS, opensClause } from './loss-signs';
import { CLEAR_MEASURES, COUNTED_APART, LEADS, PURE_MEASURES, SHARES, WHOLE_NOUNS } from './loss-words';

/** A measure word without its figure. */
export interface Loss {
  readonly at: number;
  readonly end: number;
  readonly unit: string;
  /** What is left of the figure. */
  readonly rest: Rest;
}

/** `none`; `scale`: 亿元, 万套; `rounded`: 万余张, which may be said by itself; `more`: 余份, 多万人, which may not. */
type Rest = 'none' | 'scale' | 'rounded' | 'more';

/** The measure words of a line that stand without a figure, of those that end at the columns `ends`. */
export function readLosses(text: string, ends: readonly number[]): readonly Loss[] {
  const losses: Loss[] = [];
  for (const end of ends) {
    if (end === losses.at(-1)?.end) continue;
    const loss = readLoss(text, end);
    if (loss) losses.push(loss);
  }
  return losses;
}

function readLoss(text: string, end: number): Loss | null {
  // No measure word holds a digit: 12条 needs no look into the list.
  if (isDigit(text.charCodeAt(end - 2))) return null;
  const word = wordBefore(MEASURE_WORDS, text, end) || scoreBefore(text, end);
  if (word === '' || isLatin(word.charCodeAt(0))) return null;
  let at = end - word.length;
  while (at > 0 && isScale(text.charCodeAt(at - 1))) at--;
  const isShare = SHARES.has(word);
  const may = isShare ? at === end - word.length && mayPrecedeShare(text, at) : mayPrecede(text, at, word);
  if (!may) return null;
  // 工作组: said by two characters, as of most clauses that end so.
  if (
    end - at === 1 &&
    !isShare &&
    endsWord(text, at) &&
    !endsBefore(text, at) &&
    !followsAverage(text, at) &&
    !endsSame(text, at)
  )
    return null;
  const unit = readUnit(text, at);
  // 台（套）: the second unit stands behind the end that was looked at.
  if (unit === null || (unit.end !== end && !opensAside(text.charCodeAt(end)))) return null;
  const isClear = isShare || (at === end - word.length && PURE_MEASURES.words().has(word));
  if (!isClear && wordStandsOver(text, at, end) && !endsBefore(text, at) && !followsAverage(text, at)) return null;
  if (isCounted(text, at) || isDoubled(text, at, end) || isMinistry(text, at, end)) return null;
  const rest = restOf(text.slice(at, end - word.length));
  return rest === null ? null : { at, end, unit: unit.text, rest };
}

/** 创业户▮户: but 家家户户 is a word. */
function endsSame(text: string, at: number): boolean {
  return text.charAt(at) === '户' && text.charAt(at - 1) === '户' && text.charAt(at - 2) !== '家';
}

/** 平均分达到▮分: 分 ends too many words to be told otherwise. */
function scoreBefore(text: string, end: number): string {
  return text.charAt(end - 1) === '分' && wordBefore(SCORES, text, end - 1) !== '' ? '分' : '';
}

const SCORES = wordSet(
  '达到 积分达 得分达 分达 提高了 提高 降低了 高出 平均分 得分 总分 积分 均分 评分 平均分为 总分为',
);

/** 人均办案▮件: behind an average the word that ends with the measure word is cut. */
function followsAverage(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_AVERAGE); i--) if (text.charAt(i) === '均') return true;
  return false;
}

const FARTHEST_AVERAGE = 5;

/** 38万册|次, 23千克|标准煤, 一节|课: a figure stands before it with another measure word. */
function isCounted(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_MEASURE); i--)
    if (isDigit(text.charCodeAt(i)) || isNumeral(text.charCodeAt(i))) {
      const unit = readUnit(text, i + 1);
      return unit?.end === at && !OF_DATES.has(unit.text);
    }
  return false;
}

const LONGEST_MEASURE = 5;
/** 由2025年▮元增加到▮元 */
const OF_DATES = new Set(['年', '年度', '季度', '月', '日']);

/** 桩桩件|件 */
function isDoubled(text: string, at: number, end: number): boolean {
  const isPair = (column: number) => text.charAt(column) === text.charAt(column - 1);
  return end - at === 1 && isPair(at) && isPair(at - 2);
}

/** 其中部、省挂牌案件 */
function isMinistry(text: string, at: number, end: number): boolean {
  return text.slice(at, end) === '部' && text.startsWith('、省', end);
}

/** What the characters left before the measure word say, or null where they are complete: 多名. */
function restOf(left: string): Rest | null {
  if (left === '') return 'none';
  if (left === '多') return null;
  if (left.startsWith('余') || left.startsWith('多')) return 'more';
  return left.endsWith('余') || left.endsWith('多') ? 'rounded' : 'scale';
}

/** Whether a noun or a word that calls for a figure ends before a column, so that no word stands over it. */
function endsBefore(text: string, at: number): boolean {
  return followsNoun(text, at) || endsChange(text, at) || endsLink(text, at) || followsVerbAlone(text, at);
}

/** ，结案▮件: a verb that fills the clause. */
function followsVerbAlone(text: string, at: number): boolean {
  const verb = wordBefore(LEADS, text, at, 2);
  return verb !== '' && opensClause(text.charCodeAt(at - verb.length - 1));
}

/** Whether a noun ends before a column that is no part of a longer word. */
export function followsNoun(text: string, at: number): boolean {
  return nounBefore(text, at) !== '';
}

/** That noun, or ''. */
export function nounBefore(text: string, at: number): string {
  return wordBefore(WHOLE_NOUNS, text, at);
}

const isScale = charTable('万亿余多');

/** What stands before the place ends a noun or asks for a figure; a figure, 几 or 每 does not. */
function mayPrecede(text: string, at: number, word: string): boolean {
  const before = text.charCodeAt(at - 1);
  if (text.charAt(at - 1) === '、') return text.endsWith(word, at - 1);
  if (!isChinese(before) && !closesName(before)) return isAbbreviation(text, at) && CLEAR_MEASURES.words().has(word);
  if (isNumeral(before)) return text.charAt(at - 1) === '数' && followsNoun(text, at);
  if (text.charAt(at - 1) === '来' && isNumeral(text.charCodeAt(at - 2))) return false;
  if (isNoNounEnd(before))
    return (
      endsFinalLink(text, at) || endsBefore(text, at) || isApart(text, at, word) || callsAllTheSame(text, at, word)
    );
  if (word === '间' && '年月日时'.includes(text.charAt(at - 1))) return false;
  return !text.endsWith('若干', at) && !text.endsWith('次方', at) && !isAboutMany(text, at);
}

/** 是上年的▮倍, 在▮个县, 召开了▮次会议: in spite of what stands before it. */
function callsAllTheSame(text: string, at: number, word: string): boolean {
  const before = text.charAt(at - 1);
  if (word === '倍' && before === '的') return true;
  return (word === '个' && before === '在') || (before === '了' && endsLead(text, at - 1));
}

/** 30来人, 十来分钟 */
function isAboutMany(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 2);
  return text.charAt(at - 1) === '来' && (isDigit(before) || isNumeral(before));
}

/** 与医院签约的▮家, 其中AAA级以上▮个: no noun, and a figure all the same. */
function isApart(text: string, at: number, word: string): boolean {
  if (text.endsWith('以上', at) || text.endsWith('以下', at)) return true;
  return text.charAt(at - 1) === '的' && COUNTED_APART.words().has(word);
}

/** CT▮台: but xx台 has its gap. */
function isAbbreviation(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  return isLatin(last) && isLatin(text.charCodeAt(at - 2)) && !isPlaceholder(last);
}

const isPlaceholder = charTable('xXnN×');

/** 占全年的▮%, 超过▮%, 增长▮%、▮%. */
function mayPrecedeShare(text: string, at: number): boolean {
  if (at === 0) return isChinese(text.charCodeAt(1));
  const before = text.charCodeAt(at - 1);
  if (isChinese(before)) return !isNumeral(before) && !endsFigure(before);
  if (closesName(before) || ('、－—–-～~至'.includes(text.charAt(at - 1)) && SHARES.has(text.charAt(at - 2))))
    return true;
  return opensClause(before) && isChinese(text.charCodeAt(at + 1));
}

const opensAside = charTable('（(/／');
const endsFigure = charTable(FIGURE_ENDS);
const closesName = charTable('”》）)“');
const isNumeral = charTable('〇○零一二三四五六七八九十百千万亿两几数半');
const isNoNounEnd = charTable('每各某首末多近余上下第本全双整同逐该这那此其之的地得了着过不少很更最被把将在于去');
