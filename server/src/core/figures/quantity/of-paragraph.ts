import type { Span } from '../../text/span';
import { findFigures } from './figures';
import { findQuantities, type PlacedQuantity } from './find';

/** A paragraph, or whatever stands for it as long as its text is kept. */
interface Keeper {
  readonly text: string;
}

/** The numbers of a paragraph, found once for all who ask as long as the paragraph is kept. */
export function figuresOf(paragraph: Keeper): readonly Span[] {
  return factsOf(paragraph).figures;
}

/** The quantities of a paragraph, likewise. */
export function quantitiesOf(paragraph: Keeper): readonly PlacedQuantity[] {
  const facts = factsOf(paragraph);
  return (facts.quantities ??= findQuantities(paragraph.text, facts.figures));
}

interface FigureFacts {
  readonly figures: readonly Span[];
  quantities: readonly PlacedQuantity[] | null;
}

function factsOf(paragraph: Keeper): FigureFacts {
  let facts = known.get(paragraph);
  if (facts === undefined) {
    const figures = findFigures(paragraph.text);
    known.set(paragraph, (facts = figures.length === 0 ? NOTHING : { figures, quantities: null }));
  }
  return facts;
}

/** Most paragraphs have no figure. */
const NOTHING: FigureFacts = { figures: [], quantities: [] };
const known = new WeakMap<Keeper, FigureFacts>();
