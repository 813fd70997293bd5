import type { SummaryDocument } from '../../server/src/core';
import { createFiller } from '../../server/src/core/filling/suggest';
import { markedDocument } from './marked-text';

/** What is offered for each gap of a line (from 0): `52@3` for a value in line 3 (from 1), `52@3!武隆区` where it speaks of another subject. */
export function offersOf(marked: string, line: number): readonly (readonly string[])[] {
  const document = markedDocument(marked);
  return offersIn(document, line);
}

export function offersIn(document: SummaryDocument, line: number): readonly (readonly string[])[] {
  const filler = createFiller(document);
  return document.gaps
    .filter(gap => gap.line === line)
    .map(gap =>
      filler
        .suggestionsFor(gap)
        .map(({ value, range, subject }) => `${value}@${(range?.start.line ?? -1) + 1}${subject ? `!${subject}` : ''}`),
    );
}
