import { analyse } from '../../analysis';
import type { RuleId } from '../../rules/define';
import type { Fix } from '../../rules/fix';
import { RULES } from '../../rules/registry';
import type { CleanKind, CleanStep, Replacement } from './change';

/** What a rule's fixes write: the safe ones, and of two doubled marks the 。, which says more than the mark beside it. */
export function mendBy(id: RuleId, kind: CleanKind): CleanStep {
  const rule = RULES.find(({ meta }) => meta.id === id);
  return ({ lines, syntax }) => {
    const last = { line: lines.length - 1, character: lines.at(-1)?.text.length ?? 0 };
    const whole = { start: { line: 0, character: 0 }, end: last };
    const found: Replacement[] = [];
    for (const fix of rule?.fixes?.(analyse(lines, { syntax }), whole) ?? [])
      for (const { range, text } of editsOf(fix)) found.push({ range, text, kind });
    return found;
  };
}

function editsOf({ applicability, action }: Fix) {
  if (action.type !== 'edit') return [];
  return applicability === 'safe' || action.edits.every(({ text }) => text === '。') ? action.edits : [];
}
