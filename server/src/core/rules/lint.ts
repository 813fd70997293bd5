import { comparePositions } from '../text/span';
import type { Facts, Finding, Rule, RuleId, Severity } from './define';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** Runs the rules that are on and returns their findings in the order of the text. */
export function lint(facts: Facts, rules: readonly Rule[], levels: Levels = {}): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { meta, check, fixes } of rules) {
    const severity = levels[meta.id] ?? meta.severity;
    if (severity === 'off') continue;
    for (const found of check(facts)) {
      findings.push({ ...found, rule: meta.id, severity, related: found.related ?? [], fixable: fixes !== undefined });
    }
  }
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
}
