import type { Gap } from '../gap';
import type { Syntax } from '../syntax';
import { describeBlanks } from './describe';
import { scan } from './scan';

/** The explicit gaps of a line, in order, none inside another. Total: any string whatsoever, in time linear in its length. */
export function findGaps(text: string, syntax: Syntax): readonly Gap[] {
  const { blanks } = scan(text, syntax);
  return blanks.length === 0 ? NONE : describeBlanks(text, blanks);
}

const NONE: readonly Gap[] = [];
