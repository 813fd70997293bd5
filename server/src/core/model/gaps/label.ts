import { charTable } from '../../text/char-table';
import type { Gap, GapKind } from '../gap';
import { chineseAt, isDigit, skipSpacesBack } from './context';
import { dateLabel } from './date-label';
import { readFollower, type FollowerStyle } from './label-follower';
import { clauseStart, readLead } from './label-lead';
import { changeLabel, shareLabel } from './label-change';
import { isPlaceLabel, topicOf } from './label-topic';
import { ROLE_WORDS } from './lexicon/role-words';
import { FIGURE_LINKS, LEADING_VERBS } from './lexicon/phrase-words';
import { wordAt, wordBefore } from './lexicon/word-set';
import { readUnit } from './unit';

/** A gap whose kind is known and whose label is wanted, with what stands beside it. */
export interface Unlabelled {
  readonly start: number;
  readonly kind: GapKind;
  readonly unit: string | null;
  readonly word: string | null;
  /** Where its unit or the word that completes it ends. */
  readonly behind: number;
  /** The gap before it on the line, where that one's unit or word ends (0 without one), and whether only a list's sign stands between. */
  readonly before: Pick<Gap, 'kind' | 'label'> | undefined;
  readonly from: number;
  readonly isListed: boolean;
  /** Where the next gap of the line begins, or the line's end. */
  readonly limit: number;
}

/** What is counted (户外广告牌) or what kind of name is missing (区名, 超市名称), or null where the text does not tell. */
export function labelOf(text: string, gap: Unlabelled): string | null {
  if (gap.kind === 'number') return countedBy(text, gap);
  if (gap.kind === 'date') return dateLabel(text, gap.start);
  if (gap.kind === 'person') return personLabel(text, gap);
  if (gap.kind === 'other' && gap.unit === '号') return '文号';
  return gap.word === null ? null : gap.word + NAME_ENDS[gap.kind];
}

/** Whose name: 书记姓名 before 同志 too, 副组长姓名 before 任副组长; 同志 and 先生 alone tell nothing. */
function personLabel(text: string, { start, word }: Unlabelled): string | null {
  const role = wordBefore(ROLE_WORDS, text, start) || (word ?? '').replace(/^担?任/, '');
  return role === '' || COURTESY.has(role) ? null : role + NAME_ENDS.person;
}

const COURTESY = new Set(['同志', '先生', '女士', '同学', '师傅']);

const NAME_ENDS: Readonly<Record<GapKind, string>> = {
  number: '',
  date: '',
  time: '',
  place: '名',
  org: '名称',
  person: '姓名',
  title: '名称',
  other: '',
};

/**
 * What is counted stands before the figure (标语横幅xx条) unless what stands there is a verb (成立x个攻坚小组), a scope (全县x个乡镇) or
 * the end of what the last figure counts (x个服务点和x支宣讲队): then it stands behind the unit.
 */
function countedBy(text: string, gap: Unlabelled): string | null {
  const { start, unit, behind, before, from, isListed, limit } = gap;
  if (isListed && before?.kind === 'number') return before.label;
  const known = figureBefore(text, start, from);
  if (known !== null) {
    const next = known.isListed ? readFollower(text, behind, limit, followerStyle(unit, false)).noun : '';
    return next || countedBy(text, { ...gap, start: known.start });
  }
  const lead = readLead(text, start, from);
  const follower = () => readFollower(text, behind, limit, followerStyle(unit, lead.isPart));
  if (lead.noun !== '') {
    if (pointsForward(text, start, behind) || (lead.isAfterGap && lead.noun === before?.label))
      return follower().noun || lead.noun;
    if (isPlaceLabel(lead.noun)) return topicOf(text, start) || lead.noun;
    return changeLabel(text, lead.noun, start, from, before);
  }
  if (lead.isJoined && before?.kind === 'number' && before.label !== null) return before.label;
  const follows = follower();
  // 约谈x人警告x人: what follows belongs to the next figure.
  if (follows.isNextLead && (lead.isAfterGap || unit === '人') && lead.phrase !== '') return lead.phrase;
  // 投入xx万元更换路灯: what follows the money is done with it.
  if (unit?.endsWith('元') && lead.phrase !== '' && wordAt(LEADING_VERBS, text, behind) !== '') return lead.phrase;
  const words = [fieldOver(text, start), follows.noun, lead.phrase, follows.clause].find(found => found !== '');
  if (words !== undefined) return changeLabel(text, words.replace(/^的/, ''), start, from, before);
  if (text.endsWith('占', start)) return shareLabel(text, start, from, before);
  if (before?.kind === 'number' && (lead.isAfterGap || text.slice(from, start) === '、')) return before.label;
  if (unit?.endsWith('次') && lead.verb !== '') return lead.verb;
  return namedBefore(text, start, from, before) ?? countedInClauseBefore(text, start, from, before);
}

/** A figure that is known, with which the missing one stands in a row: 招录30名教师和xx名医生, 标准由12元提高到xx元. */
interface KnownFigure {
  readonly start: number;
  /** Whether the missing one counts another thing, or the same of another. */
  readonly isListed: boolean;
}

function figureBefore(text: string, start: number, from: number): KnownFigure | null {
  const isListed = joinsFigures(text.charCodeAt(start - 1));
  const link = isListed ? 1 : wordBefore(FIGURE_LINKS, text, start, 2).length;
  if (link === 0) return null;
  let end = start - link;
  const farthest = isListed ? LONGEST_THING : LONGEST_UNIT;
  while (end > from && start - link - end < farthest && !isDigit(text.charCodeAt(end - 1))) end--;
  let at = end;
  while (at > from && (isDigit(text.charCodeAt(at - 1)) || '.,'.includes(text.charAt(at - 1)))) at--;
  const unit = at === end ? null : readUnit(text, end);
  if (unit === null || (unit.end !== start - link && !isListed)) return null;
  return { start: at, isListed };
}

const joinsFigures = charTable('和与及');
const LONGEST_UNIT = 6;
const LONGEST_THING = 14;

/** 与xx个部门, 篮球赛等x项活动: what is counted stands behind, whatever noun stands before. */
function pointsForward(text: string, start: number, behind: number): boolean {
  return pointsOn(text.charCodeAt(start - 1)) && chineseAt(text, behind);
}

const pointsOn = charTable('等与向对给同为');

/** 举办“xx大讲堂”x期: the name that is missing right before is counted. */
function namedBefore(text: string, start: number, from: number, before: Unlabelled['before']): string | null {
  const isRight = before?.kind === 'title' && /^[”》]?$/.test(text.slice(from, start));
  return isRight ? (before.label?.replace(/名称$/, '') ?? null) : null;
}

/** 开展故事会，全年▮场: what the clause before did is counted. */
function countedInClauseBefore(text: string, start: number, from: number, before: Unlabelled['before']): string | null {
  const opening = clauseStart(text, start, from);
  const mark = text.charAt(opening - 1);
  if (mark !== '，' && mark !== ',') return null;
  if (before?.kind === 'number' && opening - from <= NEAREST) return before.label;
  const lead = readLead(text, opening - 1, from);
  return lead.noun || lead.phrase || null;
}

const NEAREST = 2;

/** The words before the colon over a figure: 实际支出：  万元. */
function fieldOver(text: string, start: number): string {
  const colon = skipSpacesBack(text, start, WIDEST_FIELD) - 1;
  if (!'：:'.includes(text.charAt(colon) || ' ')) return '';
  let from = colon;
  while (colon - from <= LONGEST_FIELD && chineseAt(text, from - 1)) from--;
  return colon - from <= LONGEST_FIELD && colon - from >= SHORTEST_FIELD ? text.slice(from, colon) : '';
}

const WIDEST_FIELD = 12;
const LONGEST_FIELD = 10;
const SHORTEST_FIELD = 2;

function followerStyle(unit: string | null, isPart: boolean): FollowerStyle {
  if (unit === '%' || unit === '％') return 'share';
  if (isPart) return 'part';
  return unit?.endsWith('次') ? 'times' : 'things';
}
