import { comparePositions } from '../text/span';
import type { Facts, Finding, Related, Rule, RuleId, Severity } from './define';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** Runs the rules that are on and returns their findings in the order of the text. */
export function lint(facts: Facts, rules: readonly Rule[], levels: Levels = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { meta, check, fixes } of rules) {
    const severity = levels[meta.id] ?? meta.severity;
    if (severity === 'off') continue;
    const fixable = fixes !== undefined;
    for (const { range, message, related = NONE } of check(facts)) {
      findings.push({ range, message, rule: meta.id, severity, related, fixable });
    }
  }
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

const NONE: readonly Related[] = [];
