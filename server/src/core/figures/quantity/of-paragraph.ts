import { findQuantities, type PlacedQuantity } from './find';

/**
 * The quantities of a paragraph, found once for all who ask as long as the paragraph is kept. Ask only behind a test that most
 * paragraphs fail: to find quantities costs a hundred times more than to look for a word.
 */
export function quantitiesOf(paragraph: { readonly text: string }): readonly PlacedQuantity[] {
  let quantities = known.get(paragraph);
  if (quantities === undefined) known.set(paragraph, (quantities = findQuantities(paragraph.text)));
  return quantities;
}

const known = new WeakMap<object, readonly PlacedQuantity[]>();
