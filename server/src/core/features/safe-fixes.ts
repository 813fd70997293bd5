import type { Analysis } from '../analysis';
import type { RuleId } from '../rules/define';
import type { Edit } from '../rules/fix';
import { RULES } from '../rules/registry';
import { comparePositions, type Range } from '../text/span';
import type { FixOptions } from './fixes';
import { mendsSilencedOnly } from './silenced-fix';

/** A fix that may be applied unseen, with the rule whose finding it takes away. */
export interface SafeFix {
  readonly rule: RuleId;
  /** The finding's place. */
  readonly target: Range;
  /** In order; none overlaps one of another safe fix. */
  readonly edits: readonly Edit[];
}

export interface SafeFixOptions extends FixOptions {
  /** Which rules are asked; all that are on by default. Values for gaps are no corrections and never among them. */
  readonly wants?: (rule: RuleId) => boolean;
}

/** The safe fixes of a text in its order. Where two rules would change one place the earlier finding goes first, the other next time. */
export function safeFixes(
  analysis: Analysis,
  { levels = {}, rules = RULES, wants = () => true }: SafeFixOptions = {},
): readonly SafeFix[] {
  const whole = wholeOf(analysis);
  const offered: SafeFix[] = [];
  for (const rule of rules) {
    const { meta, fixes } = rule;
    if (!fixes || meta.id.startsWith('gap/') || !wants(meta.id)) continue;
    if ((levels[meta.id] ?? meta.severity) === 'off') continue;
    for (const fix of fixes(analysis, whole)) {
      const { applicability, action, target } = fix;
      if (applicability !== 'safe' || action.type !== 'edit' || action.confirm || action.edits.length === 0) continue;
      if (!mendsSilencedOnly(analysis, rule, fix))
        offered.push({ rule: meta.id, target, edits: inOrder(action.edits) });
    }
  }
  offered.sort((a, b) => comparePositions(startOf(a), startOf(b)));
  const kept: SafeFix[] = [];
  for (const fix of offered) {
    const last = kept.at(-1)?.edits.at(-1)?.range.end;
    if (!last || comparePositions(last, startOf(fix)) < 0) kept.push(fix);
  }
  return kept;
}

/** The range of a whole text. */
export function wholeOf({ document: { lines } }: Analysis): Range {
  const last = lines.length - 1;
  return { start: { line: 0, character: 0 }, end: { line: last, character: lines[last]?.text.length ?? 0 } };
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function startOf({ edits, target }: SafeFix): Range['start'] {
  return edits[0]?.range.start ?? target.start;
}
