import { FIRST_CHARACTERS, LONGER_HEADS } from './lexicon';

/** First characters of words that the dictionary lacks or counts too rare: 等次, 楼堂馆所, and words of the last years. */
const MORE_FIRST_CHARACTERS: Readonly<Record<string, string>> = {
  例: '为举成',
  次: '等',
  起: '改管做说查谈学练严',
  所: '馆厕生',
  口: '卡',
  本: '为升',
  包: '外',
  组: '班专小',
  份: '股年',
  天: '蓝',
  名: '量缀性键件包类域',
  块: '码态',
  首: '行',
  家: '藏创书',
  字: '个',
  个: '别',
  米: '玉大',
  间: '标吧',
  项: '动大小置出',
  架: '悬',
  倍: '翻加成安',
  卡: '油',
  批: '获',
  位: '晋托',
  台: '垒擂警务',
  笔: '为',
  课: '识',
  人: '定查专责宜',
  元: '韩新',
  户: '植殖系',
  条: '板',
  床: '草',
  箱: '准',
  件: '案准',
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
  const last = text.charAt(at);
  const first = text.charAt(at - 1);
  if (first === '') return false;
  return (FIRST_CHARACTERS[last]?.includes(first) ?? false) || (MORE_FIRST_CHARACTERS[last]?.includes(first) ?? false);
}

/** Whether a word of three or four characters that began before `at` ends with the character at `last`. */
function endsLongerWord(text: string, at: number, last: number): boolean {
  const heads = LONGER_HEADS[text.charAt(last)];
  // Most questions end at the last character of a head.
  if (!heads?.includes(`${text.charAt(last - 1)} `)) return false;
  for (let length = Math.max(2, last - at + 1); length <= LONGEST_HEAD && length <= last; length++) {
    if (heads.includes(` ${text.slice(last - length, last)} `)) return true;
  }
  return false;
}

const LONGEST_HEAD = 3;
