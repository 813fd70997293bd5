import { arabicDigit, readNumeral } from '../../text/numerals';
import type { Marker } from '../marker';
import { isOrdinalSign } from './numeral-before';
import type { LineLead } from './line-lead';

/** A numeral alone on its line (一, 十二, 3): a heading where several run in order, as the chapters of a story do. */
export function readLoneNumeral(text: string, { start, end, hashes, listed }: LineLead): Marker | null {
  if (end - start > 3 || listed) return null;
  const isArabic = arabicDigit(text.charCodeAt(start)) >= 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isArabic ? arabicDigit(code) < 0 : !isOrdinalSign(code)) return null;
  }
  const ordinal = readNumeral(text.slice(start, end));
  if (ordinal === null || ordinal === 0 || ordinal > 99) return null;
  return {
    style: isArabic ? 'arabic' : 'chinese',
    text: text.slice(start, end),
    ordinal,
    span: { start, end },
    title: { start: end, end },
    entry: { start: end, end },
    titleEnd: 'line',
    runIn: false,
    atStart: true,
    sentence: false,
    needsBrother: hashes === 0,
    hashes,
  };
}
