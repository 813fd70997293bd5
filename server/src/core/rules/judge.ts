import type { Paragraph } from '../model/paragraph';
import { sieveFor } from './sieve';
import type { FoundInParagraph, ParagraphRule } from './define';

/** What one rule says of a paragraph. */
export interface Judgement {
  readonly rule: ParagraphRule;
  readonly found: readonly FoundInParagraph[];
}

/** What the rules say of a paragraph; of rules that find nothing there is nothing. */
export type Judge = (rules: readonly ParagraphRule[], paragraph: Paragraph) => readonly Judgement[];

export function judgeAfresh(rules: readonly ParagraphRule[], paragraph: Paragraph): readonly Judgement[] {
  const { signsIn, needs } = sieveFor(rules);
  const signs = signsIn(paragraph.text);
  let judgements: Judgement[] | null = null;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    const needed = needs[i] ?? 0;
    if (rule === undefined || (needed & signs) !== needed) continue;
    const found = rule.check(paragraph);
    if (found.length > 0) (judgements ??= []).push({ rule, found });
  }
  return judgements ?? NONE;
}

const NONE: readonly Judgement[] = [];

/**
 * A judge that keeps what was said with the paragraph: it depends on nothing else, so one serves all documents. It knows the rules
 * by their list, of which there are as many as there are settings in use.
 */
export function createJudge(): Judge {
  const kept = new Map<string, WeakMap<Paragraph, readonly Judgement[]>>();
  let last: {
    readonly rules: readonly ParagraphRule[];
    readonly known: WeakMap<Paragraph, readonly Judgement[]>;
  } | null = null;
  return (rules, paragraph) => {
    if (last?.rules !== rules) last = { rules, known: knownFor(kept, rules) };
    const said = last.known.get(paragraph);
    if (said) return said;
    const judgements = judgeAfresh(rules, paragraph);
    last.known.set(paragraph, judgements);
    return judgements;
  };
}

function knownFor(
  kept: Map<string, WeakMap<Paragraph, readonly Judgement[]>>,
  rules: readonly ParagraphRule[],
): WeakMap<Paragraph, readonly Judgement[]> {
  const key = rules.map(({ meta, variant = '' }) => meta.id + variant).join(' ');
  const known = kept.get(key) ?? new WeakMap<Paragraph, readonly Judgement[]>();
  kept.delete(key);
  kept.set(key, known);
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

const MOST_KEPT = 8;
