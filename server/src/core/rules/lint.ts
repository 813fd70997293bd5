import type { Paragraph } from '../model/paragraph';
import { comparePositions, rangeOf } from '../text/span';
import type { Facts, Finding, Found, FoundInParagraph, ParagraphRule, Related, Rule, RuleId, Severity } from './define';

export type Levels = Readonly<Record<RuleId, Severity | 'off'>>;

/** What a rule of scope `paragraph` says of a paragraph. */
export type Judge = (rule: ParagraphRule, paragraph: Paragraph) => readonly FoundInParagraph[];

/** Runs the rules that are on and returns their findings in the order of the text. */
export function lint(
  facts: Facts,
  rules: readonly Rule[],
  levels: Levels = {},
  judge: Judge = judgeAfresh,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { meta, fixes } = rule;
    const level = levels[meta.id] ?? meta.severity;
    if (level === 'off') continue;
    const own = levels[meta.id] === undefined;
    const fixable = fixes !== undefined;
    const found = rule.scope === 'document' ? rule.check(facts) : foundInParagraphs(facts, rule, judge);
    for (const { range, message, related = NONE, severity: given } of found) {
      const severity = own && given !== undefined ? given : level;
      findings.push({ range, message, rule: meta.id, severity, related, fixable });
    }
  }
  return findings.sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function* foundInParagraphs({ document }: Facts, rule: ParagraphRule, judge: Judge): Iterable<Found> {
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block === 'code') continue;
    for (const { span, ...found } of judge(rule, paragraph)) yield { range: rangeOf(line, span), ...found };
  }
}

function judgeAfresh(rule: ParagraphRule, paragraph: Paragraph): readonly FoundInParagraph[] {
  return [...rule.check(paragraph)];
}

/** A judge that keeps each answer with its paragraph. Answers depend on nothing else, so one serves all documents. */
export function createJudge(): Judge {
  const kept = new WeakMap<ParagraphRule, WeakMap<Paragraph, readonly FoundInParagraph[]>>();
  return (rule, paragraph) => {
    let answers = kept.get(rule);
    if (!answers) kept.set(rule, (answers = new WeakMap()));
    let answer = answers.get(paragraph);
    if (!answer) answers.set(paragraph, (answer = judgeAfresh(rule, paragraph)));
    return answer;
  };
}

const NONE: readonly Related[] = [];
