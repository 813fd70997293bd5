import { once } from '../../text/once';
import { rowsOf, type Row } from './word';
import { CONFUSABLES } from './words/confusables';
import { TYPOS } from './words/typos';
import { DISPUTED, REDUNDANT, VARIANTS } from './words/variants';

/** The wrong forms of all groups. */
export const allRows = once((): readonly Row[] => [
  ...rowsOf('typo', TYPOS),
  ...rowsOf('confusable', CONFUSABLES),
  ...rowsOf('variant', VARIANTS),
  ...rowsOf('redundant', REDUNDANT),
  ...rowsOf('disputed', DISPUTED),
]);
