import { charTable } from '../../text/char-table';
import { isChinese, isSpace } from '../../text/characters';

const isMark = charTable('，。；：、！？,.;:!?…—－-～~（）()【】[]［］〔〕《》〈〉“”‘’"\'「」『』/|＋+＝=');

/** Whether a unit is a Latin letter, half- or full-width. */
export function isLatin(code: number): boolean {
  const folded = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}

/** Whether a unit is an Arabic digit, half- or full-width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Whether a word or clause ends at a column: at a mark, a space, or the end of the line. */
export function endsAt(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return isSpace(code) || isMark(code);
}

/** Whether a Chinese character stands at a column. */
export function chineseAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isChinese(text.charCodeAt(at));
}

/** The column behind at most `most` spaces. */
export function skipSpaces(text: string, at: number, most = 1): number {
  let end = at;
  while (end - at < most && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** The column before at most `most` spaces. */
export function skipSpacesBack(text: string, at: number, most = 1): number {
  let start = at;
  while (at - start < most && start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of a run of at most `most` characters of which `is` holds. */
export function runEnd(text: string, at: number, is: (code: number) => boolean, most = Infinity): number {
  const limit = Math.min(text.length, at + most);
  let end = at;
  while (end < limit && is(text.charCodeAt(end))) end++;
  return end;
}
