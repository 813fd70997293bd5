import { lastClause } from '../gap-place';
import type { PlacedQuantity } from '../quantity/find';
import { difference, type Result } from './formula';

/** What is left of a whole, where the gap's clause says so: 共90处，已整改82处，剩余; 受理500件，办结480件，未办结. */
export function restOf(clause: string, before: string, same: readonly PlacedQuantity[]): Result | null {
  const [whole, part, ...others] = same;
  if (!whole || !part || others.length > 0) return null;
  const done = lastClause(before.slice(0, part.span.start));
  const [, verb = ''] = /(?:尚未|还未|未)([^，、未]{2,4})$/.exec(clause) ?? [];
  const isLeft = LEFT.test(clause) || (verb !== '' && done.includes(verb) && !done.includes('未'));
  if (!isLeft || /[，、]其中/.test(before)) return null;
  const result = difference(whole.quantity, part.quantity);
  return result?.value.startsWith('-') === false ? result : null;
}

const LEFT = /^(?:目前|[现尚还])?(?:剩余?|结余|尚余|尚剩|还剩)[^，、]{0,4}$/;
