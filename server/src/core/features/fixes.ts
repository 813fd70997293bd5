import type { Analysis } from '../analysis';
import type { Rule, RuleId } from '../rules/define';
import type { Fix } from '../rules/fix';
import type { Levels } from '../rules/lint';
import { LOST_CHARACTERS } from '../rules/leftover/lost-characters';
import { RULES } from '../rules/registry';
import type { Range } from '../text/span';
import { mendsSilencedOnly } from './silenced-fix';

/** A fix with the rule whose finding it mends. */
export interface OfferedFix {
  readonly rule: RuleId;
  readonly fix: Fix;
}

/** The rules as they are set. */
export interface FixOptions {
  readonly levels?: Levels;
  readonly rules?: readonly Rule[];
}

/**
 * The ways out of the findings that touch a range, of all rules that are on, as a menu shows them: the preferred first, then what mends
 * words, what deletes a repeat, and what only shows a place; those of one rule best first.
 */
export function fixesAt(
  analysis: Analysis,
  range: Range,
  { levels = {}, rules = RULES }: FixOptions = {},
): readonly OfferedFix[] {
  const offered: OfferedFix[] = [];
  const isLost = analysis.findings.some(({ rule }) => rule === LOST_CHARACTERS);
  for (const rule of rules) {
    const { meta, fixes } = rule;
    if (isLost && meta.id !== LOST_CHARACTERS) continue;
    if (!fixes || (levels[meta.id] ?? meta.severity) === 'off') continue;
    for (const fix of fixes(analysis, range))
      if (!mendsSilencedOnly(analysis, rule, fix)) offered.push({ rule: meta.id, fix });
  }
  return offered
    .map(offer => ({ offer, place: placeOf(offer) }))
    .sort((a, b) => a.place - b.place)
    .map(({ offer }) => offer);
}

function placeOf({ rule, fix: { preferred, action } }: OfferedFix): number {
  if (preferred) return 0;
  if (action.type === 'show' || action.type === 'compare') return 3;
  return rule.startsWith('repeat/') ? 2 : 1;
}
