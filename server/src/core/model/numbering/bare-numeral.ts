import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import type { Candidate } from './candidate';
import { skipSpaces } from './line-lead';
import { isOrdinalSign, numeralBefore } from './numeral-before';

/**
 * `一 党建工作`, `一：党建工作`, `1 工程建设`: a numeral that opens its line without 、 behind it. Only a brother can prove it; a line
 * with further blanks is the row of a table.
 */
export function readBareNumeral(text: string, from: number, to: number): Candidate | null {
  let end = from;
  while (end - from < 3 && (isOrdinalSign(text.charCodeAt(end)) || arabicDigit(text.charCodeAt(end)) >= 0)) end++;
  const numeral = end > from && to - from <= LONGEST_BARE_LINE ? numeralBefore(text, end) : null;
  if (numeral?.start !== from || numeral.value > 30) return null;
  const isChineseNumeral = numeral.script === 'chinese';
  const candidate = { style: isChineseNumeral ? 'chinese' : 'arabic', ordinal: numeral.value, start: from } as const;
  if (isChineseNumeral && '：:'.includes(text.charAt(end)) && end + 1 < to)
    return { ...candidate, end: end + 1, doubtful: true };
  const title = skipSpaces(text, end);
  if (title === end || !isChinese(text.charCodeAt(title)) || hasBlank(text, title, to)) return null;
  if (!isChineseNumeral && UNITS.includes(text.charAt(title))) return null;
  return { ...candidate, end, doubtful: true };
}

/** 12 月份工作小结, 3 个方面: the numeral counts or dates. */
const UNITS = '年月日号季周期届时点个名人项次家户件万亿余多';
const LONGEST_BARE_LINE = 40;

function hasBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(text.charCodeAt(i))) return true;
  return false;
}
