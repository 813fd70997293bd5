import type { Message } from '../text/message';

/**
 * The title of a fix that puts one text in the place of another: “25”改为“20”. It names both, because an editor lists the fixes of a
 * long line together. A mark in quotation marks is hard to read, so where no word and no figure changes only the new text is named.
 */
export function changeTitle(from: string, to: string): Message {
  const before = shorten(from);
  if (to === '') return { zh: `删去“${before}”`, en: `Delete “${before}”` };
  const after = shorten(to);
  return WORD.test(from)
    ? { zh: `“${before}”改为“${after}”`, en: `Change “${before}” to “${after}”` }
    : { zh: `改为“${after}”`, en: `Change to “${after}”` };
}

const WORD = /[\p{L}\p{N}]/u;
/** In UTF-16 units. */
const LONGEST = 12;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  // A pair is not cut in two.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
