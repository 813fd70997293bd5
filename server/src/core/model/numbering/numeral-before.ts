import { arabicDigit, chineseDigit, readNumeral } from '../../text/numerals';

/** A numeral that ends at a known place. */
export interface NumeralBefore {
  readonly start: number;
  readonly value: number;
  readonly script: 'chinese' | 'arabic';
}

/** The numeral of a marker (1 to 99 in Chinese, 1 to 999 in figures) that ends at `end`, or null. */
export function numeralBefore(text: string, end: number): NumeralBefore | null {
  const last = text.charCodeAt(end - 1);
  const isArabic = arabicDigit(last) >= 0;
  if (!isArabic && !isOrdinalSign(last)) return null;
  let start = end - 1;
  const limit = Math.max(0, end - 5);
  while (
    start > limit &&
    (isArabic ? arabicDigit(text.charCodeAt(start - 1)) >= 0 : isOrdinalSign(text.charCodeAt(start - 1)))
  )
    start--;
  const value = end - start > (isArabic ? 3 : 4) ? null : readNumeral(text.slice(start, end));
  if (value === null || value === 0 || value > (isArabic ? 999 : 199)) return null;
  return { start, value, script: isArabic ? 'arabic' : 'chinese' };
}

/** Whether a character may stand in a Chinese ordinal: 一…九 十 百 零 廿, not 两. */
export function isOrdinalSign(code: number): boolean {
  return (
    (chineseDigit(code) >= 0 && code !== 0x4e24 && code !== 0x25cb) ||
    code === 0x5341 ||
    code === 0x767e ||
    code === 0x5eff
  );
}
