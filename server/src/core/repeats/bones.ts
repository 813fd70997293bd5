import { isChinese } from '../text/characters';
import type { Paragraph } from '../model/paragraph';
import { foldWidth, isDigit } from './fold';

/** A paragraph's words without its figures, gaps, marks and spaces, and where between them those figures stand. */
export interface Bones {
  readonly words: string;
  /** The column in the paragraph of each character of `words`. */
  readonly columns: readonly number[];
  /** In the order of the text. `at`: the character of `words` before which a figure stands; the others are its columns. */
  readonly figures: readonly { readonly at: number; readonly start: number; readonly end: number }[];
  /** The characters of `words` before which a figure or a gap that shows stands. */
  readonly taken: ReadonlySet<number>;
}

export function bonesOf({ text, gaps }: Paragraph): Bones {
  let words = '';
  const columns: number[] = [];
  const figures: { at: number; start: number; end: number }[] = [];
  const taken = new Set<number>();
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    while ((gaps[next]?.span.end ?? Infinity) <= i) next++;
    const gap = gaps[next]?.span;
    if (gap && gap.start <= i) {
      taken.add(words.length);
      i = gap.end - 1;
      continue;
    }
    const code = foldWidth(text.charCodeAt(i));
    if (isDigit(code)) {
      const end = figureEnd(text, i);
      figures.push({ at: words.length, start: i, end });
      taken.add(words.length);
      i = end - 1;
    } else if (isWord(code)) {
      words += String.fromCharCode(code);
      columns.push(i);
    }
  }
  return { words, columns, figures, taken };
}

/** 18.3, 5,420: a point or a comma between digits belongs to the figure. */
function figureEnd(text: string, start: number): number {
  const digitAt = (at: number) => isDigit(foldWidth(text.charCodeAt(at)));
  let end = start + 1;
  while (digitAt(end) || ('.,．，'.includes(text.charAt(end)) && end < text.length && digitAt(end + 1))) end++;
  return end;
}

/** A Chinese character, a letter, or the sign of a share. */
function isWord(folded: number): boolean {
  if (folded >= 0x80) return isChinese(folded) || folded === 0x2030;
  return folded === 0x25 || (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}
