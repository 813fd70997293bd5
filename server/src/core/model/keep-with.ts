import type { Kept } from './kept';
import type { Paragraph } from './paragraph';

/**
 * Works something out from a paragraph alone when it is first asked for, and keeps it with the paragraph: a WeakMap of all
 * paragraphs costs at each look and at each collection of garbage.
 */
export function keptAs<T extends object>(
  slot: keyof Kept,
  work: (paragraph: Paragraph) => T,
): (paragraph: Paragraph) => T {
  return paragraph => {
    const kept = paragraph as Paragraph & Kept;
    return (kept[slot] ??= work(paragraph)) as T;
  };
}
