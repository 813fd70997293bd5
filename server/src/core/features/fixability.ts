import type { Analysis } from '../analysis';
import type { Finding, Rule, RuleId } from '../rules/define';
import type { Fix } from '../rules/fix';
import { LOST_CHARACTERS } from '../rules/leftover/lost-characters';
import { RULES } from '../rules/registry';
import type { Message } from '../text/message';
import { touches, type Range } from '../text/span';
import { wholeOf } from './safe-fixes';

/** How far a finding can be mended: unseen, by what the writer types, or by what the writer judges; null where only by hand. */
export type Fixability = Fix['applicability'] | null;

/** The changes that rules offer for a text, by the findings that they mend. */
export interface OfferedChanges {
  readonly fixability: (finding: Finding) => Fixability;
  /** What the changes that the writer judges are called, best first. */
  readonly suggestions: (finding: Finding) => readonly Message[];
}

/** Works the changes out once for each rule of which something is found. */
export function offeredChanges(analysis: Analysis, rules: readonly Rule[] = RULES): OfferedChanges {
  const byRule = new Map<RuleId, ReadonlyMap<number, readonly Fix[]>>();
  const isLost = analysis.findings.some(({ rule }) => rule === LOST_CHARACTERS);
  const fixesOf = ({ rule: id, range }: Finding): readonly Fix[] => {
    if (isLost && id !== LOST_CHARACTERS) return [];
    let byLine = byRule.get(id);
    if (!byLine) byRule.set(id, (byLine = linesOf(changesOf(analysis, rules, id))));
    return (byLine.get(range.start.line) ?? []).filter(({ target }) => touches(target, range));
  };
  return {
    fixability: finding => {
      // Gaps can be filled by hand everywhere, and to work out what else is offered for each would take long.
      if (finding.rule.startsWith('gap/')) return isLost ? null : 'needs-input';
      const offered = fixesOf(finding).map(({ applicability }) => applicability);
      return BEST_FIRST.find(one => offered.includes(one)) ?? null;
    },
    suggestions: finding =>
      fixesOf(finding)
        .filter(({ applicability }) => applicability === 'suggestion')
        .map(({ title }) => title),
  };
}

const BEST_FIRST = ['safe', 'suggestion', 'needs-input'] as const;

function changesOf(analysis: Analysis, rules: readonly Rule[], id: RuleId): readonly Fix[] {
  const rule = rules.find(({ meta }) => meta.id === id);
  const whole: Range = wholeOf(analysis);
  return [...(rule?.fixes?.(analysis, whole) ?? [])].filter(({ action }) => CHANGES.has(action.type));
}

/** Actions that change the text; the others only show a place. */
const CHANGES: ReadonlySet<string> = new Set(['edit', 'snippet', 'ask', 'reopen']);

function linesOf(fixes: readonly Fix[]): ReadonlyMap<number, readonly Fix[]> {
  const lines = new Map<number, Fix[]>();
  for (const fix of fixes) {
    const { line } = fix.target.start;
    const others = lines.get(line);
    if (others) others.push(fix);
    else lines.set(line, [fix]);
  }
  return lines;
}
