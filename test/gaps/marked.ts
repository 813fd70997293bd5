import { analyse } from '../../server/src/core';
import type { Gap } from '../../server/src/core';
import type { Syntax } from '../../server/src/core';

/** The text without the ⟦ and ⟧ that mark where its gaps should be found. */
export function unmarked(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

/** The explicit gaps of a text. */
export function gapsOf(text: string, syntax: Syntax = 'plain'): readonly Gap[] {
  return analyse(text, { syntax })
    .document.gaps.filter(({ gap }) => gap.form === 'explicit')
    .map(({ gap }) => gap);
}

/** The text with ⟦ and ⟧ around its explicit gaps, to be compared with the text as a reader marks it. */
export function mark(text: string, syntax: Syntax = 'plain'): string {
  const lines = text.split('\n');
  const { gaps } = analyse(text, { syntax }).document;
  for (const { line, gap } of [...gaps].reverse()) {
    if (gap.form !== 'explicit') continue;
    const { start, end } = gap.span;
    const content = lines[line] ?? '';
    lines[line] = `${content.slice(0, start)}⟦${content.slice(start, end)}⟧${content.slice(end)}`;
  }
  return lines.join('\n');
}
