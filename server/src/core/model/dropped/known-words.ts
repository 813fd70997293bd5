import { once } from '../../text/once';
import { FIRST_CHARACTERS, LONGER_HEADS } from './lexicon';

/** First characters of words that the dictionary lacks or counts too rare: 等次, 楼堂馆所, and words of the last years. */
const MORE_FIRST_CHARACTERS: Readonly<Record<string, string>> = {
  次: '等',
  所: '馆厕',
  口: '卡',
  本: '为',
  包: '外',
  组: '班专小',
  份: '股年',
};

/**
 * Whether a word stands over a column, begun before it and ended behind it but not behind `limit`, so that nothing can have been lost
 * there: at the column before 户 in 用户.
 */
export function wordStandsOver(text: string, at: number, limit: number): boolean {
  if (at > 0 && endsWord(text, at)) return true;
  for (let last = at; last < limit; last++) if (endsLongerWord(text, at, last)) return true;
  return false;
}

/** Whether the character at a column and the one before it are a word: 用户. */
export function endsWord(text: string, at: number): boolean {
  const firsts = words().firsts.get(text.charCodeAt(at));
  return firsts !== undefined && holds(firsts, text.charCodeAt(at - 1));
}

/** Whether a word of three or four characters that began before `at` ends with the character at `last`. */
function endsLongerWord(text: string, at: number, last: number): boolean {
  const longer = words().longer.get(text.charCodeAt(last));
  if (longer === undefined || !holds(longer.tails, text.charCodeAt(last - 1))) return false;
  for (let length = Math.max(2, last - at + 1); length <= LONGEST_HEAD && length <= last; length++) {
    if (longer.heads.includes(` ${text.slice(last - length, last)} `)) return true;
  }
  return false;
}

const LONGEST_HEAD = 3;

function holds(units: string, unit: number): boolean {
  for (let i = 0; i < units.length; i++) if (units.charCodeAt(i) === unit) return true;
  return false;
}

interface Longer {
  readonly heads: string;
  /** The last characters of the heads: most questions end here. */
  readonly tails: string;
}

/** By the code of a word's last character: a key that is a string would be made anew at each question. */
const words = once(() => ({
  firsts: new Map(
    Object.entries(FIRST_CHARACTERS).map(([last, firsts]) => [
      last.charCodeAt(0),
      firsts + (MORE_FIRST_CHARACTERS[last] ?? ''),
    ]),
  ),
  longer: new Map<number, Longer>(
    Object.entries(LONGER_HEADS).map(([last, heads]) => [last.charCodeAt(0), { heads, tails: tailsOf(heads) }]),
  ),
}));

function tailsOf(heads: string): string {
  let tails = '';
  for (let at = heads.indexOf(' ', 1); at >= 0; at = heads.indexOf(' ', at + 1)) tails += heads.charAt(at - 1);
  return tails;
}
