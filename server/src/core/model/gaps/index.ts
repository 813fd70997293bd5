import type { Gap } from '../gap';
import type { Syntax } from '../syntax';

/** The explicit gaps of a line, in order, none inside another. */
export function findGaps(text: string, syntax: Syntax): readonly Gap[] {
  const found: Gap[] = [];
  for (const match of text.matchAll(/x{1,4}|_{2,}/g)) {
    void syntax;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({
      span,
      text: match[0],
      kind: 'number',
      form: 'explicit',
      mark: 'letters',
      unit: null,
      label: null,
      word: null,
    });
  }
  return found;
}
