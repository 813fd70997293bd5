import { charTable } from '../../text/char-table';
import type { Blank } from '../gaps/blank';
import { endsAt } from '../gaps/context';
import { listedBehind } from '../gaps/listed';
import { wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { closesWholeList } from './whole-list';

/**
 * The members that a list has lost: `、▮等乡镇`, `，▮、青山镇`, `xx日报、▮网、`. An empty member is what two marks with nothing between
 * them leave; what is listed is told by the words behind 等.
 */
export function findDroppedNames(text: string, lacks: readonly number[]): readonly Blank[] {
  const blanks: Blank[] = [];
  let last = -1;
  for (const at of lacks) {
    // A 、 behind another and before 等 is signed twice.
    if (at === last || text.charAt(at) !== '、') continue;
    last = at;
    if (isEmptyBefore(text, at) || followsLead(text, at)) blanks.push(name(text, at, at));
    if (text.charAt(at + 1) === '等' && !isOtherWord(text, at + 1) && !closesWholeList(text, at))
      blanks.push(name(text, at + 1, at));
    else if (isBareMedium(text, at + 1)) blanks.push(name(text, at + 1, at));
  }
  return blanks;
}

/** `，、` and `、、`; not at the line's start, where it may follow from the line before. */
function isEmptyBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return '，,、。；：'.includes(before || ' ');
}

/** 在、等地: a word that names lead from stands alone in its clause. */
function followsLead(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== '等') return false;
  if (isPreposition(text.charCodeAt(at - 1)) && wordBefore(NO_PREPOSITIONS, text, at) === '') return true;
  const lead = wordBefore(LEADS, text, at);
  return lead !== '' && (at === lead.length || endsAt(text, at - lead.length - 1));
}

/** 出口到▮、▮等国: no name ends so. */
const isPreposition = charTable('与到赴由向从');
const NO_PREPOSITIONS = wordSet(
  '参与 给与 赋与 干与 得到 看到 达到 做到 想到 报到 迟到 周到 直到 签到 自由 理由 事由 缘由 方向 导向 动向 走向 取向 意向 流向 双向 服从 听从 顺从 遵从 随从',
);

const LEADS = wordSet(
  '依托 走进 涉及 覆盖 来自 包括 对接 借助 途经 在 赴 到 与 由 邀请 前往 深入 联合 组织 协调 会同 督促 指导',
);

/** 等级, 等待 and the like begin a member of their own. */
export function isOtherWord(text: string, at: number): boolean {
  return '级次待候同式价值距效号量闲额身高边离温'.includes(text.charAt(at + 1) || ' ');
}

/** A list of media in which only the word is left that closes a name: 、网、 、新闻等. */
function isBareMedium(text: string, at: number): boolean {
  const word = BARE_MEDIA.find(medium => text.startsWith(medium, at));
  if (word === undefined) return false;
  const after = text.charAt(at + word.length);
  return (after === '、' || after === '等') && NEWSPAPER.test(text.slice(Math.max(0, at - NEAR), at));
}

const BARE_MEDIA = ['网', '新闻', '日报', '晚报', '卫视'];
const NEWSPAPER = /(?:报|网|卫视|新闻|电视台)、$/;
const NEAR = 8;

function name(text: string, at: number, comma: number): Blank {
  const listed = listedBehind(text, comma);
  return { start: at, end: at, mark: 'dropped', kind: listed.kind, word: listed.word };
}
