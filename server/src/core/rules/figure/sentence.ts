import type { PlacedQuantity } from '../../figures/index';
import type { Span } from '../../text/span';

/** The quantities of a line by the sentences that they stand in, each sentence at most once. */
export function bySentence(
  text: string,
  quantities: readonly PlacedQuantity[],
): readonly (readonly [Span, readonly PlacedQuantity[]])[] {
  const sentences: (readonly [Span, PlacedQuantity[]])[] = [];
  for (const quantity of quantities) {
    const last = sentences.at(-1);
    if (last && quantity.span.start < last[0].end) last[1].push(quantity);
    else sentences.push([sentenceAround(text, quantity.span), [quantity]]);
  }
  return sentences;
}

function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < FARTHEST && !isEnd(text, to)) to++;
  return { start: from, end: to };
}

function isEnd(text: string, at: number): boolean {
  return ENDS.includes(text.charAt(at));
}

const ENDS = '。！？!?；;';
const FARTHEST = 300;

/** Whether nothing but the mark of a list stands between two of its members. */
export function isNext(between: string): boolean {
  return /^(?:[、，,和与]|以?及)$/.test(between);
}
