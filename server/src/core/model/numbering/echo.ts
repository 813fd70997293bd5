import { isChinese } from '../../text/characters';

/** How far from the title's start its words may be taken up again. */
const TOPIC_WITHIN = 25;
const SHORTEST = 4;
const LONGEST = 30;

/** Where the text behind a title takes up the title's words again. */
export interface Echo {
  readonly at: number;
  /** Three characters taken up, or two at once (订单｜订单), are sure; two later on may be chance. */
  readonly sure: boolean;
}

/**
 * The place where a title ended that the text was run into, told by the words that are taken up again, or null:
 * 完善管护机制｜道路养护需要管护机制, 扩大订单｜订单数量是, 合作社要做强｜合作社是纽带.
 */
export function findEcho(text: string, start: number, end: number): Echo | null {
  const stretch = text.slice(start, end);
  const last = Math.min(stretch.length - 2, LONGEST);
  for (let at = 0; at + 2 <= last; at++) {
    if (!isWordLike(stretch, at)) continue;
    const again = stretch.indexOf(stretch.slice(at, at + 2), at + 2);
    if (again < 0) continue;
    const length = commonLength(stretch, at, again);
    const cut = at === 0 && length >= 3 && again <= TOPIC_WITHIN ? again : at + length;
    if (cut >= SHORTEST && cut < last) return { at: start + cut, sure: length >= 3 || again === at + length };
  }
  return null;
}

/** Two Chinese characters that are more than the common coin of such texts. */
function isWordLike(text: string, at: number): boolean {
  return isChinese(text.charCodeAt(at)) && isChinese(text.charCodeAt(at + 1)) && !COMMON.has(text.slice(at, at + 2));
}

const COMMON: ReadonlySet<string> = new Set(
  '工作 进行 加强 推进 推动 开展 落实 进一 一步 发展 建设 提高 提升 做好 以及 有关 相关 方面 管理 组织 实施 完善 建立 强化 情况 问题 各项 全面 积极'.split(
    ' ',
  ),
);

function commonLength(text: string, a: number, b: number): number {
  let length = 2;
  while (a + length < b && b + length < text.length && text.charCodeAt(a + length) === text.charCodeAt(b + length))
    length++;
  return length;
}
