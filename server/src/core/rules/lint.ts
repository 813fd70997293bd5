import { comparePositions, rangeOf } from '../text/span';
import type { Facts, Finding, Found, ParagraphRule, Related, Rule, RuleId, Severity } from './define';
import { judgeAfresh, type Judge } from './judge';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** Runs the rules that are on and returns their findings in the order of the text. */
export function lint(
  facts: Facts,
  rules: readonly Rule[],
  levels: Levels = {},
  judge: Judge = judgeAfresh,
): readonly Finding[] {
  const findings: Finding[] = [];
  const ofParagraphs: ParagraphRule[] = [];
  const report = ({ meta, fixes }: Rule, { related = NONE, severity: given, ...rest }: Found) => {
    const severity = levels[meta.id] ?? given ?? meta.severity;
    if (severity !== 'off') findings.push({ ...rest, rule: meta.id, severity, related, fixable: fixes !== undefined });
  };
  for (const rule of rules) {
    if ((levels[rule.meta.id] ?? rule.meta.severity) === 'off') continue;
    if (rule.scope === 'paragraph') ofParagraphs.push(rule);
    else for (const found of rule.check(facts)) report(rule, found);
  }
  for (const { line, block, paragraph } of facts.document.paragraphs) {
    if (block === 'code' || paragraph.text === '') continue;
    for (const { rule, found } of judge(ofParagraphs, paragraph))
      for (const { span, ...rest } of found) report(rule, { range: rangeOf(line, span), ...rest });
  }
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

const NONE: readonly Related[] = [];
