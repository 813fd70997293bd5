import type { SummaryDocument } from '../model/document';
import type { Section } from '../model/section';

/** Lines that fold under their first one; lines from 0, both included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** One fold for each section of more than one line, without the empty lines at its end, outer ones first. */
export function foldsOf({ outline, paragraphs }: SummaryDocument): readonly Fold[] {
  const isEmpty = (line: number) => (paragraphs[line]?.paragraph.text ?? '').trim() === '';
  const folds = new Map<number, Fold>();
  const visit = (section: Section) => {
    const { start, end } = section.range;
    let endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    while (endLine > start.line && isEmpty(endLine)) endLine--;
    // Several sections may begin on one line: an editor can fold only one there, the largest.
    const known = folds.get(start.line);
    if (endLine > start.line && (!known || known.endLine < endLine)) {
      folds.set(start.line, { startLine: start.line, endLine });
    }
    section.children.forEach(visit);
  };
  outline.forEach(visit);
  return [...folds.values()];
}
