import type { ParagraphMemo } from './model/paragraph';
import type { Syntax } from './model/syntax';
import type { ParagraphRule, Rule } from './rules/define';
import type { Judge } from './rules/judge';
import type { Levels } from './rules/lint';
import type { Line } from './text/lines';

/** Where an analysis looks first for what a line tells by itself. */
export interface WarmUpOptions {
  readonly syntax: Syntax;
  readonly memo: ParagraphMemo;
  /** Without one nothing is judged. */
  readonly judge?: Judge;
  readonly rules?: readonly Rule[];
  readonly levels?: Levels;
}

/**
 * Reads and judges single lines, so that an analysis of the text finds them in memo and judge. It changes nothing in what is found:
 * a long text is read in slices by it, with other work between them.
 */
export function createWarmUp({ syntax, memo, judge, rules = [], levels = {} }: WarmUpOptions): (line: Line) => void {
  const isOn = (rule: Rule): rule is ParagraphRule =>
    rule.scope === 'paragraph' && (levels[rule.meta.id] ?? rule.meta.severity) !== 'off';
  const ofParagraphs = rules.filter(isOn);
  return ({ text }) => {
    if (text === '') return;
    const paragraph = memo.read(text, syntax);
    // Worked out when it is first asked for.
    paragraph.fingerprint.shingles.at(0);
    if (judge) judge(ofParagraphs, paragraph);
  };
}
