import type { MarkerStyle } from '../../model/marker';
import { sequenceRank } from '../../model/numbering/candidates';
import { isOrdinalSign } from '../../model/numbering/numeral-before';
import { arabicDigit, readNumeral, readSign, writeChineseNumeral } from '../../text/numerals';

/**
 * The marker that comes after one, in its style and width: `（二）` after `（一）`, `2．` after `1．`, 其次， after 首先，. Null where
 * none comes (最后，, ㈩) and where only a numeral is written.
 */
export function nextMarker(marker: string, style: MarkerStyle): string | null {
  if (style === 'dash') return marker;
  if (style === 'sequence') return nextInSequence(marker);
  const numeral = findNumeral(marker);
  if (!numeral || numeral.text === marker) return readSign(marker.charCodeAt(0)) > 0 ? nextNumeral(marker) : null;
  const next = nextNumeral(numeral.text);
  return next === null
    ? null
    : marker.slice(0, numeral.start) + next + marker.slice(numeral.start + numeral.text.length);
}

const SEQUENCE = ['首先', '其次', '再次', '最后'];

function nextInSequence(marker: string): string | null {
  const next = SEQUENCE[sequenceRank(marker.slice(0, 2))];
  return next === undefined ? null : next + marker.slice(2);
}

interface Numeral {
  readonly start: number;
  readonly text: string;
}

/** The first run of signs that write a number. */
function findNumeral(marker: string): Numeral | null {
  let start = 0;
  while (start < marker.length && !isNumeralSign(marker.charCodeAt(start))) start++;
  let end = start;
  while (end < marker.length && isNumeralSign(marker.charCodeAt(end))) end++;
  return end > start ? { start, text: marker.slice(start, end) } : null;
}

function isNumeralSign(code: number): boolean {
  return arabicDigit(code) >= 0 || isOrdinalSign(code) || readSign(code) > 0;
}

function nextNumeral(text: string): string | null {
  const code = text.charCodeAt(0);
  if (readSign(code) > 0) return nextSign(code);
  const value = readNumeral(text);
  if (value === null) return null;
  if (arabicDigit(code) < 0) return writeChineseNumeral(value + 1);
  const digits = String(value + 1);
  return code < FULL_WIDTH_ZERO ? digits : digits.replace(/\d/g, toFullWidth);
}

const FULL_WIDTH_ZERO = 0xff10;

function toFullWidth(digit: string): string {
  return String.fromCharCode(FULL_WIDTH_ZERO + Number(digit));
}

/** ② after ①, ㉑ after ⑳; null after the last sign of a row. */
function nextSign(code: number): string | null {
  const next = code === 0x2473 ? 0x3251 : code + 1;
  return readSign(next) === readSign(code) + 1 ? String.fromCharCode(next) : null;
}
