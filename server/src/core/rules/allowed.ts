import type { Paragraph } from '../model/paragraph';
import type { Span } from '../text/span';
import type { Facts } from './define';
import { repairsOf, type FindFaults } from './faults';
import { words } from './options';

/** The option of rules about words: the writer's own words and names, in which nothing is reported. */
export const ALLOWED = {
  allowed: words({
    zh: '不报的词：自己的名称、术语，含有它的地方不报。如 `["布署堂"]`',
    en: 'Words that are left alone: names and terms of your own. Where one of them stands nothing is reported, as in `["布署堂"]`',
  }),
};

interface Allowed {
  readonly allowed: readonly string[];
}

/** The check and the fixes of a rule that finds faults outside the words that are allowed. */
export function outsideAllowed(findFaults: FindFaults) {
  return {
    check: (paragraph: Paragraph, { allowed }: Allowed) => sparing(findFaults, allowed)(paragraph),
    fixes: (facts: Facts, range: Parameters<ReturnType<typeof repairsOf>>[1], { allowed }: Allowed) =>
      repairsOf(sparing(findFaults, allowed))(facts, range),
  };
}

function sparing(findFaults: FindFaults, allowed: readonly string[]): FindFaults {
  if (allowed.length === 0) return findFaults;
  return paragraph => spare(findFaults(paragraph), paragraph.text, allowed);
}

/** What was found but for what lies in a word that is allowed, or covers one. */
export function spare<F extends { readonly span: Span }>(
  found: readonly F[],
  text: string,
  allowed: readonly string[],
): readonly F[] {
  return found.length === 0 || allowed.length === 0
    ? found
    : found.filter(({ span }) => !allowed.some(word => isIn(text, span, word)));
}

function isIn(text: string, { start, end }: Span, word: string): boolean {
  const from = Math.max(0, Math.min(start, end - word.length));
  const at = text.indexOf(word, from);
  return at >= 0 && ((at <= start && end <= at + word.length) || (start <= at && at + word.length <= end));
}
