import { charTable } from '../../text/char-table';
import { isLatin, skipSpaces } from './context';
import {
  FIGURE_MEASURES,
  LATIN_UNITS,
  MEASURES_AFTER_ALL,
  MEASURE_WORDS,
  NOT_MEASURES,
  SCALED_UNITS,
} from './lexicon/measure-words';
import { wordAt } from './lexicon/word-set';

/** The measure word behind a figure. */
export interface Unit {
  /** Without 余, 多 and the 万 of an approximation: 条 in 万余条; 万人, 亿元 stay whole. */
  readonly text: string;
  /** Column behind it. */
  readonly end: number;
}

/** Reads the unit that a figure ending at a column would have, or null: `条`, `余万份`, `万人`, `幅（条）`, `小时/周`. */
export function readUnit(text: string, at: number): Unit | null {
  const start = skipSpaces(text, at);
  return readMeasure(text, start) ?? (start === at ? readLatinUnit(text, at) : null);
}

/** Whether a unit may begin at a column: one look at its first character, for those who ask it of every gap of a text. */
export function mayBeginUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    isScale(code) ||
    isApproximation(code) ||
    MEASURE_WORDS.starting(code).length > 0 ||
    FIGURE_MEASURES.starting(code).length > 0
  );
}

/** The measure word at a column, or '' where none or only the beginning of another word (条件, 支部) stands there. */
export function measureAt(text: string, at: number): string {
  const word = wordAt(MEASURE_WORDS, text, at) || wordAt(FIGURE_MEASURES, text, at);
  if (word === '' || word.length > 2) return word;
  const after = text.charAt(at + word.length);
  if (after === '数' && !FIGURE_NOUNS.has(text.slice(at + word.length, at + word.length + 2))) return '';
  if (after === word && word.length === 1) return '';
  const other = wordAt(NOT_MEASURES, text, at);
  if (other.length <= word.length || wordAt(MEASURES_AFTER_ALL, text, at) !== '') return word;
  return '';
}

/** 条数据 is 条 and 数据, 件数 is one word. */
const FIGURE_NOUNS = new Set(['数据', '数字', '数学', '数控', '数码', '数智', '数据库']);
const isApproximation = charTable('余多来几');
const isScale = charTable('百千万亿');

function readMeasure(text: string, start: number): Unit | null {
  let at = start;
  if (isApproximation(text.charCodeAt(at)) && !chineseWordFollows(text, at)) at++;
  const scaleStart = at;
  if (wordAt(NOT_MEASURES, text, at) === '') while (isScale(text.charCodeAt(at)) && measureAt(text, at) === '') at++;
  const scale = text.slice(scaleStart, at);
  const isApproximate = scale !== '' && (text.charAt(at) === '余' || text.charAt(at) === '多');
  if (isApproximate) at++;
  // 万余万人次: the scale is written twice.
  if (isApproximate) while (isScale(text.charCodeAt(at))) at++;
  const word = measureAt(text, at);
  if (word === '') return scale === '' ? null : { text: scale, end: at };
  const scaled = !isApproximate && /^[万亿]+$/.test(scale) && SCALED_UNITS.words().has(word) ? scale + word : word;
  return extendUnit(text, scaled, at + word.length);
}

/** 多 begins a word of its own in 多媒体, 余 in 余杭; neither is an approximation there. */
function chineseWordFollows(text: string, at: number): boolean {
  return !isScale(text.charCodeAt(at + 1)) && measureAt(text, at + 1) === '';
}

/** Takes in a second unit in brackets or behind a stroke: 幅（条）, 小时/周. */
function extendUnit(text: string, unit: string, end: number): Unit {
  const sign = text.charAt(end);
  if (sign !== '(' && sign !== '（' && sign !== '/' && sign !== '／') return { text: unit, end };
  const isRate = sign === '/' || sign === '／';
  const second =
    wordAt(MEASURE_WORDS, text, end + 1) ||
    (isRate && PERIODS.includes(text.charAt(end + 1)) ? text.charAt(end + 1) : '');
  if (second === '') return { text: unit, end };
  const after = end + 1 + second.length;
  if (isRate) return { text: text.slice(end - unit.length, after), end: after };
  const closed = text.charAt(after) === ')' || text.charAt(after) === '）';
  return closed ? { text: text.slice(end - unit.length, after + 1), end: after + 1 } : { text: unit, end };
}

/** 万吨/日, 元/月 */
const PERIODS = '日年月天时';

function readLatinUnit(text: string, at: number): Unit | null {
  const word = wordAt(LATIN_UNITS, text, at);
  return word === '' || isLatin(text.charCodeAt(at + word.length)) ? null : { text: word, end: at + word.length };
}
