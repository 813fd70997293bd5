import type { Analysis } from '../analysis';
import type { Rule, RuleId } from '../rules/define';
import type { Fix } from '../rules/fix';
import { touches } from '../text/span';

/**
 * Whether a fix mends only what the writer does not want to hear of. Rules of one group may see the same thing: where two
 * paragraphs are no repeat, their sentences are none either. A rule whose options are set may find less than it knows to mend.
 */
export function mendsSilencedOnly(
  { silenced, findings }: Analysis,
  { meta, variant = '' }: Rule,
  { target }: Fix,
): boolean {
  const group = groupOf(meta.id);
  const isLess =
    variant !== '' || silenced.some(({ rule, range }) => groupOf(rule) === group && touches(range, target));
  return isLess && !findings.some(({ rule, range }) => rule === meta.id && touches(range, target));
}

function groupOf(rule: RuleId): string {
  return rule.slice(0, rule.indexOf('/'));
}
