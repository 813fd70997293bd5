import type { Analysis } from '../analysis';
import { preferredOffer } from '../filling/preferred';
import type { Suggestion } from '../filling/suggestion';
import type { PlacedGap } from '../model/placed';

/** A gap and the value that goes into it. */
export interface BulkFill {
  readonly placed: PlacedGap;
  readonly offer: Suggestion;
}

/**
 * What may be filled in without asking about each gap, in the order of the text: rows of the table that agree in everything, and where
 * `twins` are wanted the one value that the same paragraph gives elsewhere. Never a figure of another subject.
 */
export function bulkFills({ gaps, filler }: Analysis, { twins }: { readonly twins: boolean }): readonly BulkFill[] {
  return gaps.flatMap((placed): readonly BulkFill[] => {
    const offer = preferredOffer(filler.suggestionsFor(placed));
    const isWanted = offer !== null && (offer.trust === 'sure' || twins) && !/[\r\n]/.test(offer.value);
    return isWanted ? [{ placed, offer }] : [];
  });
}
