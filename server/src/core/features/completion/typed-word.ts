import { isChinese } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import { isLatin, isWordSign, type Cursor } from './cursor';

/** A word before the cursor that may name a structure: Chinese, or small Latin letters and figures. */
export interface TypedWord {
  readonly text: string;
  readonly start: number;
}

/** Prefixes are no longer than this, and a shorter word than two signs names nothing. */
const LONGEST = 40;
const SHORTEST = 2;

/** The word that ends at the cursor, or null in the middle of a word and where a word is too short or too long to name one. */
export function typedWord({ text, character }: Cursor): TypedWord | null {
  const last = text.charCodeAt(character - 1);
  const isSign = isChinese(last) ? isChinese : isKeySign(last) ? isKeySign : null;
  if (!isSign) return null;
  let start = character;
  while (start > 0 && character - start <= LONGEST && isSign(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, character);
  if (word.length < SHORTEST || word.length > LONGEST || GAP_MARK.test(word)) return null;
  return isCutOut(text, start, character) ? { text: word, start } : null;
}

/** `xx` stands for a figure that is still missing. */
const GAP_MARK = /^x+$/;

function isKeySign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code < 0x80 && arabicDigit(code) >= 0);
}

/** Whether the word neither begins nor ends inside another: Chinese may touch Latin letters, nothing touches its own kind. */
function isCutOut(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isChinese(text.charCodeAt(start))) return !isWordSign(before) && !isWordSign(after);
  const isGlued = (code: number) => isLatin(code) || arabicDigit(code) >= 0;
  return isLatin(text.charCodeAt(start)) && !isGlued(before) && !isGlued(after);
}
