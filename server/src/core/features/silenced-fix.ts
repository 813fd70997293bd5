import type { Analysis } from '../analysis';
import type { RuleId } from '../rules/define';
import type { Fix } from '../rules/fix';
import { touches } from '../text/span';

/**
 * Whether a fix mends only what the writer does not want to hear of. Rules of one group may see the same thing: where two
 * paragraphs are no repeat, their sentences are none either.
 */
export function mendsSilencedOnly({ silenced, findings }: Analysis, rule: RuleId, { target }: Fix): boolean {
  const group = groupOf(rule);
  return (
    silenced.some(finding => groupOf(finding.rule) === group && touches(finding.range, target)) &&
    !findings.some(finding => finding.rule === rule && touches(finding.range, target))
  );
}

function groupOf(rule: RuleId): string {
  return rule.slice(0, rule.indexOf('/'));
}
