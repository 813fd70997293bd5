import { isOrdinalSign } from '../../model/numbering/numeral-before';
import { arabicDigit, readSign, writeChineseNumeral } from '../../text/numerals';

/**
 * A marker with another number, in the same dress: （七） for （三）, 4． for 3．, ⑷ for ⑶, 四是 for 三是. Null where it carries no
 * number and where its row of signs ends before that number (㉑ goes to ㊿ only).
 */
export function withNumber(marker: string, ordinal: number): string | null {
  let start = 0;
  while (start < marker.length && !isNumeralSign(marker.charCodeAt(start))) start++;
  if (start === marker.length || ordinal < 1) return null;
  const sign = readSign(marker.charCodeAt(start));
  let end = start + 1;
  if (sign === 0) while (end < marker.length && isNumeralSign(marker.charCodeAt(end))) end++;
  const code = marker.charCodeAt(start);
  const written = sign > 0 ? signFor(code, ordinal) : arabicDigit(code) < 0 ? chinese(ordinal) : arabic(code, ordinal);
  return written === null ? null : marker.slice(0, start) + written + marker.slice(end);
}

function isNumeralSign(code: number): boolean {
  return arabicDigit(code) >= 0 || isOrdinalSign(code) || readSign(code) > 0;
}

function chinese(ordinal: number): string | null {
  return ordinal > 199 ? null : writeChineseNumeral(ordinal);
}

const FULL_WIDTH = 0xff10 - 0x30;

function arabic(code: number, ordinal: number): string {
  const digits = String(ordinal);
  return code < 0xff10 ? digits : digits.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH));
}

/** The rows of signs that write a number with its frame, each by its first sign; circles go on in a second row from 21. */
const ROWS = [0x2460, 0x2474, 0x2488, 0x3220, 0x3280, 0x2776];
const LATER_CIRCLES = 0x3251 - 21;

function signFor(code: number, ordinal: number): string | null {
  const first = code >= 0x3251 && code <= 0x325f ? 0x2460 : ROWS.findLast(row => row <= code && code < row + 20);
  if (first === undefined) return null;
  const sign = first === 0x2460 && ordinal > 20 ? LATER_CIRCLES + ordinal : first + ordinal - 1;
  return readSign(sign) === ordinal ? String.fromCharCode(sign) : null;
}
