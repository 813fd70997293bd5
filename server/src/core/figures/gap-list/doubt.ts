import type { Message } from '../../text/message';

/**
 * What a department wrote, as it goes into the text: `fill`; `none` for 无 and 不适用, where the sentence must be reworded; `doubt`
 * where the writer must look, with what would be filled in if there is something: for a quantity of another unit its number alone.
 */
export type FilledValue =
  | { readonly type: 'fill'; readonly text: string }
  | { readonly type: 'none' }
  | { readonly type: 'doubt'; readonly reason: Message; readonly proposed: string | null; readonly otherUnit?: true };

export function doubt(zh: string, en: string, proposed: string | null): FilledValue {
  return { type: 'doubt', reason: { zh, en }, proposed };
}
