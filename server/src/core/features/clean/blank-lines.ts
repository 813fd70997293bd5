import { rangeOf } from '../../text/span';
import type { CleanStep, Replacement } from './change';

/** Empty lines before the text, behind it, and all but one between two paragraphs. */
export const blankLines: CleanStep = ({ paragraphs }) => {
  const found: Replacement[] = [];
  const isBlank = (line: number) => paragraphs[line]?.block === 'text' && paragraphs[line].paragraph.text.trim() === '';
  for (let line = 0; line < paragraphs.length; line++) {
    if (!isBlank(line)) continue;
    const first = line;
    while (isBlank(line + 1)) line++;
    const isLast = line === paragraphs.length - 1;
    // Between paragraphs one stays; at the end of a file the line behind the last line end is no empty line.
    const from = first === 0 || isLast ? first : first + 1;
    const to = isLast ? line : line + 1;
    if (to > from && first !== to) found.push({ range: linesBetween(from, to), text: '', kind: 'blank' });
  }
  return found;
};

function linesBetween(from: number, to: number): Replacement['range'] {
  return { ...rangeOf(from, { start: 0, end: 0 }), end: { line: to, character: 0 } };
}
