import type { Analysis } from '../analysis';
import type { RuleId } from '../rules/define';
import type { Fix } from '../rules/fix';
import { touches } from '../text/span';

/** Whether a fix mends only what the writer does not want to hear of. */
export function mendsSilencedOnly({ silenced, findings }: Analysis, rule: RuleId, { target }: Fix): boolean {
  const concerns = (finding: Analysis['findings'][number]) => finding.rule === rule && touches(finding.range, target);
  return silenced.some(concerns) && !findings.some(concerns);
}
