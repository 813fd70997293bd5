import { keptAs } from '../../model/keep-with';
import { findQuantities } from './find';

/**
 * The quantities of a paragraph, found once for all who ask as long as the paragraph is kept. Ask only behind a test that most
 * paragraphs fail: to find quantities costs a hundred times more than to look for a word.
 */
export const quantitiesOf = keptAs('quantities', ({ text }) => findQuantities(text));
