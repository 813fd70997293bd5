import type { Gap } from '../gap';
import { readSigns } from '../read-signs';
import type { Syntax } from '../syntax';
import { toGaps } from './describe';
import { scan } from './scan';

/** The explicit gaps of a line, in order, none inside another. Total: any string whatsoever, in time linear in its length. */
export function findGaps(
  text: string,
  syntax: Syntax,
  signs: readonly number[] = readSigns(text).gaps,
): readonly Gap[] {
  const blanks = scan(text, syntax, signs);
  return blanks.length === 0 ? NONE : toGaps(text, blanks);
}

const NONE: readonly Gap[] = [];
