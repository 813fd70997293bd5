import { isChinese, isSpace } from '../../text/characters';
import type { Found, Line } from './blank';
import { chineseAt, endsAt, runEnd } from './context';
import { readDate } from './dates';
import { fieldBefore } from './fields';
import { LEADING_VERBS } from './lexicon/phrase-words';
import { wordBefore } from './lexicon/word-set';
import { readUnit } from './unit';

/** What is left blank: 培训　　人次, 12月　　日, 〔2026〕　号. Indents, 姓　名 and the columns of a table are none. */
export function findSpaces(line: Line, at: number): Found {
  const { text } = line;
  const end = runEnd(text, at, isSpace);
  if (end === text.length) return end;
  return findNumberBlank(text, at, end) ?? findDateBlank(line, at, end) ?? findFigureBlank(line, at, end) ?? end;
}

/** 〔2026〕　号, 第　号: one blank is enough. */
function findNumberBlank(text: string, start: number, end: number): Found {
  if (text.charAt(end) !== '号' || !'〕]］第'.includes(text.charAt(start - 1) || ' ')) return null;
  return { start, end, mark: 'blank', kind: 'other', unit: '号', label: '文号', word: null };
}

/** 2026年12月　　日, 　年　月　日. */
function findDateBlank(line: Line, at: number, end: number): Found {
  const { text } = line;
  const unit = text.charAt(end);
  if (unit !== '年' && unit !== '月' && unit !== '日') return null;
  if (line.isSignature()) return end;
  const start = Math.max(at, end - WIDEST);
  const date = readDate(text, start, 0);
  if (!date) return null;
  const before = text.charAt(at - 1);
  const isSure = date.parts > 1 || (unit === '月' ? before === '年' : unit === '日' && before === '月');
  if (!isSure || (end - at < 2 && date.parts === 1 && chineseAt(text, end + 1))) return null;
  return { start: date.start, end: date.end, mark: 'blank', ...date.facts };
}

/** Two blanks or more between a unit and a word, the mark that closes its title or aside, or the bracket that opens one. */
function findFigureBlank(line: Line, start: number, end: number): Found {
  const { text } = line;
  if (end - start < 2) return null;
  const unit = readUnit(text, end);
  if (unit && isColon(text, start - 1) && endsAt(text, unit.end) && !isColon(text, unit.end))
    return { start, end, mark: 'blank', kind: 'number', unit: unit.text };
  if (!unit || !standsBeforeFigure(text, start - 1) || isFieldName(text, unit.end)) return null;
  if (endsColumn(text, unit.end) || isName(text, start, end) || line.isRow()) return null;
  return { start, end, mark: 'blank', kind: 'number', unit: unit.text };
}

function isColon(text: string, at: number): boolean {
  return '：:'.includes(text.charAt(at) || ' ');
}

/** 姓　　名：, not 召开　　次：. */
function isFieldName(text: string, at: number): boolean {
  return isColon(text, at) && fieldBefore(text, at) !== '';
}

/** Behind the unit stands another blank, and none that a figure would fill: 件　　合格. */
function endsColumn(text: string, at: number): boolean {
  const end = runEnd(text, at, isSpace);
  return end > at && end < text.length && readUnit(text, end) === null;
}

function standsBeforeFigure(text: string, at: number): boolean {
  return chineseAt(text, at) || BEFORE_FIGURES.has(text.charAt(at));
}

const BEFORE_FIGURES = new Set('》〉”’」』）)（(');

/** 开发组　　周明: a measure word that is a surname, with a given name and nothing more behind it; but 发放　　张传单. */
function isName(text: string, start: number, at: number): boolean {
  if (!SURNAMES.has(text.charAt(at)) || wordBefore(LEADING_VERBS, text, start) !== '') return false;
  const end = runEnd(text, at + 1, isChinese, 4);
  const isGiven = end - at >= 2 && end - at <= 3;
  return isGiven && (end === text.length || text.charAt(end) === '、' || isSpace(text.charCodeAt(end)));
}

const SURNAMES = new Set('张周方成项章段宗米元席包班支房丛单盘家部封');

/** No more of the blank before a date than a year would take. */
const WIDEST = 4;
