import { chineseAt, endsAt, skipSpaces } from './context';
import { CLOSING_VERBS, COORDINATORS, LEADING_VERBS, NOT_CLOSING } from './lexicon/phrase-words';
import { wordAt } from './lexicon/word-set';

/** The words behind a figure and its unit, as far as they tell what is counted. */
export interface Follower {
  /** 攻坚小组 in x个攻坚小组, up to the verb of which it is the subject. */
  readonly noun: string;
  /** The words with their verb: 参与防控工作 in x人参与防控工作. */
  readonly clause: string;
  /** Whether the words run into the next gap without a mark: 约谈x人警告x人. */
  readonly isNextLead: boolean;
}

/**
 * How the words go on behind the unit: what is counted (things), what was done so many times (times: x次召开协调会), the clause that
 * tells a share (x%学员为青年), a part of what stands before (学员中有x名为女性).
 */
export type FollowerStyle = 'things' | 'times' | 'share' | 'part';

/** Reads on from the unit's end, not beyond the next gap. */
export function readFollower(text: string, from: number, limit: number, style: FollowerStyle): Follower {
  const start = skipVerb(text, skipSpaces(text, from), style);
  const reach = wordsEnd(text, start, limit);
  const end = style === 'share' ? reach : nounEnd(text, start, reach);
  const isNextLead = reach === limit && limit < text.length;
  return { noun: wordsOf(text, start, end), clause: wordsOf(text, start, reach), isNextLead };
}

/** Of x人以内 the words behind tell nothing. */
function isLimit(text: string, at: number): boolean {
  return LIMITS.some(limit => text.startsWith(limit, at));
}

const LIMITS = ['以内', '以上', '以下', '左右', '以外'];
const LONGEST_LABEL = 16;

/** x次召开协调会: the verb that leads what is counted is left out; of a share 为 and 是. */
function skipVerb(text: string, at: number, style: FollowerStyle): number {
  if (style === 'things') return text.startsWith('组成的', at) ? at + 3 : isSaid(text, at) ? at + 1 : at;
  if (style !== 'times') return '为是的'.includes(text.charAt(at) || ' ') ? at + 1 : at;
  const verb = wordAt(LEADING_VERBS, text, at, 2);
  return chineseAt(text, at + verb.length) ? at + verb.length : at;
}

/** 为 in x名为独居老人, not in x名为民服务标兵. */
function isSaid(text: string, at: number): boolean {
  return text.charAt(at) === '为' && text.charAt(at + 1) !== '民';
}

function nounEnd(text: string, start: number, reach: number): number {
  let end = start;
  while (end < reach) {
    const quoted = text.charAt(end) === '“' ? text.slice(end, reach).indexOf('”') : -1;
    if (quoted > 0) end += quoted;
    else if (closesNoun(text, end) || isVerb(text, start, end)) break;
    end++;
  }
  return end;
}

/** 到 in x名学生到敬老院慰问, but not 在 in x名在校学生. */
function closesNoun(text: string, at: number): boolean {
  const verb = wordAt(CLOSING_VERBS, text, at);
  return verb !== '' && wordAt(NOT_CLOSING, text, at).length <= verb.length;
}

/** A verb of two characters and more that stands inside, not at the beginning: 社区布置. */
function isVerb(text: string, start: number, at: number): boolean {
  return at - start >= 2 && wordAt(LEADING_VERBS, text, at, 2) !== '' && endsAt(text, at + 2);
}

/** Where the words end: at a mark, at the next gap; a list's sign and a short bracket are crossed where the noun goes on. */
function wordsEnd(text: string, start: number, limit: number): number {
  const most = Math.min(limit, start + LONGEST_LABEL, text.length);
  let end = start;
  while (end < most) {
    const sign = text.charAt(end);
    const close = sign === '（' || sign === '(' ? shortAsideEnd(text, end, most) : 0;
    if (close > 0) end = close;
    else if (sign === '“' || sign === '”' || (sign === '、' && crosses(text, end, limit))) end++;
    else if (endsAt(text, end)) break;
    else end++;
  }
  return beforeCoordinator(text, start, end, limit);
}

function shortAsideEnd(text: string, at: number, most: number): number {
  for (let end = at + 1; end < Math.min(most, at + 9); end++) if ('）)'.includes(text.charAt(end))) return end + 1;
  return 0;
}

/** 乡镇街道、部门单位宣传员: a list of what is counted goes on where no other figure follows in its second part. */
function crosses(text: string, at: number, limit: number): boolean {
  if (!chineseAt(text, at + 1) || at + 1 >= limit) return false;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_LABEL && !endsAt(text, end)) end++;
  return end < limit || wordAt(COORDINATORS, text, limit - 1) !== '';
}

/** x个服务点和x支宣讲队: 和 before the next gap is no part of the noun. */
function beforeCoordinator(text: string, start: number, end: number, limit: number): number {
  let at = end;
  while (at > start && at === end && end === limit && '和与及、'.includes(text.charAt(at - 1))) at--;
  return at;
}

function wordsOf(text: string, start: number, end: number): string {
  if (isLimit(text, start)) return '';
  const words = text.slice(start, end).trim();
  const inner = words.startsWith('“') && words.indexOf('”') === words.length - 1 ? words.slice(1, -1) : words;
  const bare = inner.replace(/[、“]$/, '');
  return chineseAt(bare, 0) || bare.startsWith('“') ? bare : '';
}
