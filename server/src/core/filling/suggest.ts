import type { PlacedGap, SummaryDocument } from '../model/document';
import type { Suggestion } from './suggestion';

/** Answers what the text itself offers for a gap, best first. Work is done when first asked for, once a document. */
export interface Filler {
  suggestionsFor(gap: PlacedGap): readonly Suggestion[];
}

export function createFiller(document: SummaryDocument): Filler {
  void document;
  return { suggestionsFor: () => [] };
}
