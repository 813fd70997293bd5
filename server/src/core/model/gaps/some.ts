import type { Found, Line } from './blank';
import { completionAt } from './completion';
import { chineseAt, endsAt, skipSpacesBack } from './context';
import { readDate } from './dates';
import { fieldBefore } from './fields';
import { ROLE_VERBS, ROLE_WORDS } from './lexicon/role-words';
import { wordAt, wordBefore, wordSet } from './lexicon/word-set';
import { readUnit, type Unit } from './unit';

const SOME = '某';
/** How many blanks may stand between a role and the name: 主任　某某. */
const WIDEST = 3;
/** These are words of their own. */
const NO_GAPS = wordSet(
  '某些 某种 某个 某人 某君 某一 某类 某物 某处 某事 某时 某刻 某天 某样 某位 某某人 某方面 某几 某款 某项 某次 某名 某件 某条 某家 某段',
);
/** Units of measure that 某 fills in for a figure; before a classifier it means "a certain". */
const MEASURED = new Set([
  '元',
  '吨',
  '公里',
  '平方米',
  '平方公里',
  '亩',
  '公顷',
  '人次',
  '%',
  '％',
  '个百分点',
  '斤',
  '公斤',
  '米',
  '千瓦时',
  '度',
  '小时',
]);

/**
 * 某 where a blank is filled with it: 某万元, 副区长某任组长, 某日报. Not where it means "a certain" (某些, 某项), nor behind a
 * surname, where a name is withheld on purpose (王某某).
 */
export function findSome({ text, indent }: Line, at: number): Found {
  let end = at + 1;
  while (text.charAt(end) === SOME) end++;
  if (end - at > 3) return end;
  const date = readDate(text, at, indent);
  if (date && date.parts > 1) return { start: date.start, end: date.end, mark: 'some', ...date.facts };
  const unit = readUnit(text, end);
  if (unit && (isMeasured(text, end, unit.text) || isCounted(text, at, unit)))
    return { start: at, end, mark: 'some', kind: 'number', unit: unit.text };
  if (end - at === 1 && wordAt(NO_GAPS, text, at) !== '') return end;
  const role = wordBefore(ROLE_WORDS, text, end - at >= 2 ? skipSpacesBack(text, at, WIDEST) : at);
  if (role !== '') {
    const stands = wordAt(ROLE_VERBS, text, end) !== '' || endsAt(text, end);
    return stands ? { start: at, end, mark: 'some', kind: 'person', unit: null, word: role } : end;
  }
  const roleBehind = wordAt(ROLE_WORDS, text, end, 3);
  if (roleBehind !== '' && leadsRole(text, at))
    return { start: at, end, mark: 'some', kind: 'person', unit: null, word: roleBehind };
  const completion = completionAt(text, end);
  const stands = completion?.kind === 'person' ? isPersonMissing(text, at, end) : completion !== null;
  return stands || isFieldValue(text, at, end) ? { start: at, end, mark: 'some' } : end;
}

/** 由某某同志负责; 王某某同志 is withheld, 某同志 means "a certain". */
function isPersonMissing(text: string, start: number, end: number): boolean {
  return end - start >= 2 && (!chineseAt(text, start - 1) || BEFORE_NAMES.has(text.charAt(start - 1)));
}

/** 成立以某副书记为组长的专班 */
function leadsRole(text: string, at: number): boolean {
  return '以由'.includes(text.charAt(at - 1) || ' ');
}

const BEFORE_NAMES = new Set('由与和及对请向为给让被是');

/** 主持人：某某某 */
function isFieldValue(text: string, start: number, end: number): boolean {
  const colon = skipSpacesBack(text, start) - 1;
  const sign = text.charAt(colon);
  return end - start >= 2 && endsAt(text, end) && (sign === '：' || sign === ':') && fieldBefore(text, colon) !== '';
}

/** 共有护士某名，: behind the noun and before the clause's end a figure stands; 某次。 means "a certain" in other clauses. */
function isCounted(text: string, start: number, { text: unit, end }: Unit): boolean {
  return (
    COUNTING.has(unit) &&
    chineseAt(text, start - 1) &&
    endsAt(text, end) &&
    !'在于到对为的'.includes(text.charAt(start - 1))
  );
}

const COUNTING = new Set('名 条 件 户 份 台 辆 张 块 幅 项 只 头 株 棵 套 座 间 起 例 人次'.split(' '));

function isMeasured(text: string, end: number, unit: string): boolean {
  return MEASURED.has(unit) || '万亿千百'.includes(text.charAt(end)) || (chineseAt(text, end) && unit.startsWith('万'));
}
