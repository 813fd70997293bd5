import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import type { Span } from '../../text/span';
import { textsIn } from '../texts';

/** The beginning of one text of a file. */
export interface Opening {
  /** Lines from the first up to the first heading, exclusive. */
  readonly opening: Span;
  /** The last line of the text. */
  readonly end: number;
}

/** The openings of a file's texts: of the whole, or of each where several stand in it. */
export function openingsOf(document: SummaryDocument): readonly Opening[] {
  const { outline, paragraphs } = document;
  const texts = textsIn(document);
  if (texts.length > 0) {
    return texts.map(({ range, children }) => {
      const end = firstHeading(children) ?? range.start.line;
      return { opening: { start: range.start.line, end }, end: range.end.line };
    });
  }
  return [{ opening: { start: 0, end: firstHeading(outline) ?? 0 }, end: paragraphs.length - 1 }];
}

/** Null for a text without headings: it has no opening. */
function firstHeading(sections: readonly Section[]): number | null {
  const first = sections.find(({ kind }) => kind === 'heading' || kind === 'enumeration');
  return first ? first.range.start.line : null;
}
