import type { PlacedParagraph } from '../placed';

/** Whether only blank lines stand between two lines. */
export function isBlankBetween(paragraphs: readonly PlacedParagraph[], from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if ((paragraphs[line]?.paragraph.text.trim() ?? '') !== '') return false;
  return true;
}
