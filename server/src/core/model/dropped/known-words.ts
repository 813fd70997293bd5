import { WORD_HEADS } from './lexicon';

/** Words that the dictionary lacks or counts too rare: 等次, 楼堂馆所, and words of the last years. */
const MORE_HEADS: Readonly<Record<string, string>> = {
  次: '等',
  所: '馆厕',
  口: '卡',
  片: '公益',
  本: '为',
  包: '外',
  组: '班专小',
  份: '股年',
};

/**
 * Whether a word stands over a column, begun before it and ended at or behind it, so that nothing can have been lost there: at the
 * column before 户 in 用户. Looks at no more than the four characters before `limit`.
 */
export function wordStandsOver(text: string, at: number, limit: number): boolean {
  for (let end = at + 1; end <= limit; end++) {
    const last = text.charAt(end - 1);
    const heads = WORD_HEADS[last];
    const more = MORE_HEADS[last];
    if (heads === undefined && more === undefined) continue;
    for (let start = Math.max(0, at - LONGEST_HEAD); start < at; start++) {
      const head = text.slice(start, end - 1);
      if ((heads !== undefined && hasHead(heads, head)) || (more !== undefined && hasHead(more, head))) return true;
    }
  }
  return false;
}

const LONGEST_HEAD = 3;

/** The heads of one character stand in one run, the longer ones behind it, each behind a blank. */
function hasHead(heads: string, head: string): boolean {
  if (head.length > LONGEST_HEAD || head.includes(' ')) return false;
  if (head.length > 1) return ` ${heads} `.includes(` ${head} `);
  const blank = heads.indexOf(' ');
  return head !== '' && (blank < 0 ? heads : heads.slice(0, blank)).includes(head);
}
