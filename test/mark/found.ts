import { analyse, RULES } from '../../server/src/core';
import type { Levels } from '../../server/src/core/rules/lint';
import { fixesAt } from '../../server/src/core/features/fixes';

const MARK = RULES.filter(({ meta }) => meta.id.startsWith('mark/'));

/** The findings of the rules of marks: `line:column rule`, lines and columns from 0. */
export function marks(text: string, syntax: 'plain' | 'markdown' = 'plain', levels: Levels = {}): readonly string[] {
  return analyse(text, { rules: MARK, syntax, levels }).findings.map(
    ({ range: { start }, rule }) => `${start.line}:${start.character} ${rule.slice(5)}`,
  );
}

/** What the first finding's fixes write in place of what they mark, best first. */
export function offers(text: string): readonly string[] {
  const analysis = analyse(text, { rules: MARK });
  const [finding] = analysis.findings;
  if (!finding) return [];
  return fixesAt(analysis, finding.range)
    .filter(({ rule }) => rule === finding.rule)
    .flatMap(({ fix }) => (fix.action.type === 'edit' ? fix.action.edits.map(edit => edit.text) : []));
}
