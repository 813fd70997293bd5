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
  for (let last = at; last < limit; last++) {
    const character = text.charAt(last);
    if (last === at && at > 0) {
      const first = text.charAt(at - 1);
      if (FIRST_CHARACTERS[character]?.includes(first) || MORE_FIRST_CHARACTERS[character]?.includes(first))
        return true;
    }
    const heads = LONGER_HEADS[character];
    if (heads === undefined) continue;
    for (let length = Math.max(2, last - at + 1); length <= LONGEST_HEAD && length <= last; length++) {
      if (heads.includes(` ${text.slice(last - length, last)} `)) return true;
    }
  }
  return false;
}

const LONGEST_HEAD = 3;
