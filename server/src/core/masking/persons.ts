import { endsAt } from '../model/gaps/context';
import { PERSON_FOLLOWERS, ROLE_VERBS, ROLE_WORDS } from '../model/gaps/lexicon/role-words';
import { wordAt, wordBefore, wordSet } from '../model/gaps/lexicon/word-set';
import { charTable } from '../text/char-table';
import { isChinese } from '../text/characters';
import type { Span } from '../text/span';
import { endsGivenName } from './given-names';
import { isNoName, isSurname, surnameAt } from './surnames';

/**
 * The persons whom a line names: behind a role, a field or its bracket (书记李明, 联系人：王芳, 主讲人（周涛）), before a title
 * (李明同志, 王小芳主任), as the one who acts (李明主持会议, 由王芳带队), in a list of names, alone in a cell of a table, or with a dot inside
 * (阿依古丽·买买提). There is no register of persons behind it.
 */
export function personsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = isSurname(text, i) ? personAt(text, i, found) : 0;
    if (length === 0) continue;
    found.push(text.slice(i, i + length));
    i += length - 1;
  }
  return text.includes('·') ? [...found, ...dottedNamesIn(text)] : found;
}

/** The surnames before a title (张局长, 李老师): only there, since a surname is a word elsewhere. */
export function titledSurnamesIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const surname = surnameAt(text, i);
    if (surname === 0 || !opensName(text, i) || NOT_BEFORE_TITLES.has(text.charAt(i))) continue;
    if (wordAt(PERSON_FOLLOWERS, text, i + surname, 2) !== '') found.push({ start: i, end: i + surname });
  }
  return found;
}

/** 任局长, 向书记, 于主任: what these say before a title is more often no surname. */
const NOT_BEFORE_TITLES = new Set('任向于和与时安党单常从');
const DOTTED = /\p{Script=Han}{2,6}(?:·\p{Script=Han}{1,6}){1,2}/gu;

/** 阿依古丽·买买提 of 阿依古丽·买买提获评: behind the dot as far as a verb or a title goes on, else three characters. */
function dottedNamesIn(text: string): readonly string[] {
  return Array.from(text.matchAll(DOTTED), ({ 0: name, index }) => {
    const start = index + name.lastIndexOf('·') + 1;
    const end = index + name.length;
    for (let at = start + 1; at < end; at++) if (acts(text, at) || isTitled(text, at)) return text.slice(index, at);
    return text.slice(
      index,
      end - start > LONGEST_PART && isChinese(text.charCodeAt(end)) ? start + LONGEST_PART : end,
    );
  });
}

const LONGEST_PART = 3;

/** How long the name is that begins at a surname; 0 where the words around tell of none. */
function personAt(text: string, at: number, found: readonly string[]): number {
  const likely = likelyLength(text, at);
  const length = nameLength(text, at);
  if (length > 0 && (followsRole(text, at) || followsName(text, at, found))) return length;
  for (const each of new Set([length, likely])) if (each > 0 && isTitled(text, at + each)) return each;
  if (likely === 0) return 0;
  const end = at + likely;
  if ((opensName(text, at) || wordBefore(ROLE_WORDS, text, at, 2) !== '') && acts(text, end)) return likely;
  return fillsCell(text, at, end) || listsNames(text, at, end) ? likely : 0;
}

function isTitled(text: string, end: number): boolean {
  return wordAt(PERSON_FOLLOWERS, text, end, 2) !== '';
}

/** What a person does, or that others are meant with him: 主持, 带队, 等12人. */
function acts(text: string, end: number): boolean {
  const verb = wordAt(ROLE_VERBS, text, end);
  return (
    PERSONAL_VERBS.has(verb) ||
    wordAt(DEEDS, text, end) !== '' ||
    /^等(?:[\d一二三四五六七八九十]+[名位人]|同志|专家|老师)/.test(text.slice(end, end + 6))
  );
}

/** Of the verbs of roles those that a body or a group hardly ever does. */
const PERSONAL_VERBS = new Set('任 担任 带队 主持 出席 率队 挂帅 兼任 亲自 致辞 主讲 授课 讲 说'.split(' '));
const DEEDS = wordSet(
  '任组长 任副组长 为组长 为副组长 任主任 作报告 作发言 作交流 代表发言 荣获 获评 获得 被评为 被授予 讲党课 分管 主讲 执教 撰写',
);

/** Behind the line's start, a mark, or a word that names lead from. */
function opensName(text: string, at: number): boolean {
  return at === 0 || endsAt(text, at - 1) || wordBefore(NAME_LEADS, text, at) !== '';
}

const NAME_LEADS = wordSet('由 请 聘请 邀请 任命 选派 选举 推选 经 和 与 及 对 向 让 派');

/** Nothing else stands between the borders of a table's cell or of a line. */
function fillsCell(text: string, start: number, end: number): boolean {
  const isBorder = (code: number) => Number.isNaN(code) || isCellBorder(code);
  return isBorder(text.charCodeAt(start - 1)) && isBorder(text.charCodeAt(end));
}

const isCellBorder = charTable('\t|｜ \u3000\u00a0');

/** 张伟、李娜、王芳: a likely name beside another. */
function listsNames(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '、' || !isSurname(text, end + 1)) return false;
  const next = likelyLength(text, end + 1);
  if (next === 0 || (end - start === 2 && next === 2 && !opensName(text, start))) return false;
  const behind = end + 1 + next;
  return (
    text.charAt(behind) === '、' ||
    endsAt(text, behind) ||
    acts(text, behind) ||
    text.charAt(behind) === '等' ||
    isTitled(text, behind)
  );
}

/** Whether a name may begin here: behind a role, behind a field's colon or its bracket. */
function followsRole(text: string, at: number): boolean {
  let end = at;
  while (end > 0 && FIELD_MARKS.has(text.charAt(end - 1))) end--;
  const role = wordBefore(ROLE_WORDS, text, end, 2);
  if (role !== '') return !PLURAL.has(role);
  return end < at && wordBefore(BYLINES, text, end) !== '';
}

/** Before a colon or a bracket these name a person. */
const BYLINES = wordSet(
  '主讲人 主持人 记录人 填报人 填表人 审核人 经办人 责任人 联络员 汇报人 述职人 报告人 申请人 姓名 主讲 主持 记录 审核 编辑 责编 撰稿 供稿 摄影 校对 拟稿 签发 组长 副组长 成员 参加人员 出席人员 列席人员 缺席人员 参会人员 授课教师 指导教师 班主任',
);

/** Behind another name and 、. */
function followsName(text: string, at: number, found: readonly string[]): boolean {
  const last = found.at(-1);
  return text.charAt(at - 1) === '、' && last !== undefined && text.endsWith(last, at - 1);
}

const FIELD_MARKS: ReadonlySet<string> = new Set('：: \u3000（(');
/** 干部李… is a name, 党员先锋 is none: whole groups are followed by what they do. */
const PLURAL: ReadonlySet<string> = new Set('代表 领导 民警 干警 干部 党员 教师 学生 专家 嘉宾'.split(' '));

/** Two or three characters of which the last ends a given name; 0 for none. */
function likelyLength(text: string, at: number): number {
  const surname = surnameAt(text, at);
  if (isNoName(text, at) || isTitled(text, at + surname)) return 0;
  for (const length of [surname + 2, surname + 1]) {
    if (!isGiven(text, at + surname, at + length) || !endsGivenName(text.charCodeAt(at + length - 1))) continue;
    return length;
  }
  return 0;
}

function isGiven(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isChinese(text.charCodeAt(i)) || PARTICLES.has(text.charAt(i))) return false;
  return true;
}

/** Two or three characters: the third belongs to the name unless it begins what the person does. 0 for no name. */
function nameLength(text: string, at: number): number {
  const surname = surnameAt(text, at);
  if (isNoName(text, at) || isTitled(text, at + surname)) return 0;
  if (!isGiven(text, at + surname, at + surname + 1)) return 0;
  const third = at + surname + 1;
  const isLonger = isGiven(text, third, third + 1) && !AFTER_NAME.has(text.charAt(third)) && !isTitled(text, third);
  return surname + (isLonger ? 2 : 1);
}

/** What no name has in it. */
const PARTICLES: ReadonlySet<string> = new Set('在到对为与及等的是已也还并被给由以就把将');

/** What follows a name more often than it ends one. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  '主同带率赴任出参向作从说讲表指要前深现介致宣组亲检调督走看慰座听强一二三和',
);
