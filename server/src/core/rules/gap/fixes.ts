import type { PlacedGap } from '../../model/placed';
import type { Gap } from '../../model/gap';
import { rangeOf, touches, type Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';
import { fillEqualGaps } from './fill-equal';
import { fillByHand } from './fill-by-hand';
import { fillGap, fillParagraph } from './fill-from-twin';

/**
 * The ways to fill the gaps of one form (and of one rule, where two share a form) that touch a range, in the order of trust: from a twin of the same subject, from one
 * of another, by hand, all equal gaps together. What several of the gaps share is offered once.
 */
export function fixesForGaps(
  form: Gap['form'],
  isOfRule: (gap: Gap) => boolean = () => true,
): (facts: Facts, range: Range) => Iterable<Fix> {
  return (facts, range) => {
    const gaps = facts.document.gaps.filter(
      ({ line, gap }) => gap.form === form && isOfRule(gap) && touches(rangeOf(line, gap.span), range),
    );
    const fixes = gaps.flatMap(gap => fixesFor(facts, gap));
    return dropRepeated(fixes.sort((a, b) => a.rank - b.rank)).map(({ fix }) => fix);
  };
}

interface Ranked {
  readonly rank: number;
  readonly fix: Fix;
}

function fixesFor({ document, filler }: Facts, gap: PlacedGap): readonly Ranked[] {
  const suggestions = filler.suggestionsFor(gap);
  const ofSubject = suggestions.filter(({ subject }) => subject === undefined);
  const ofOthers = suggestions.filter(({ subject }) => subject !== undefined);
  const fills = filler.fillsOf(gap.line);
  const rank = (order: number, fixes: readonly Fix[]) => fixes.map(fix => ({ rank: order, fix }));
  return [
    ...rank(
      1,
      ofSubject.map(suggestion => fillGap(gap, suggestion, ofSubject.length === 1)),
    ),
    ...rank(
      2,
      fillParagraph(
        gap,
        fills.find(({ subject }) => subject === undefined),
      ),
    ),
    ...rank(
      3,
      ofOthers.map(suggestion => fillGap(gap, suggestion, false)),
    ),
    ...rank(
      4,
      fillParagraph(
        gap,
        fills.find(({ subject }) => subject !== undefined),
      ),
    ),
    ...rank(5, [fillByHand(document, gap)]),
    ...rank(6, fillEqualGaps(document, gap)),
  ];
}

/** Two gaps of one sentence, or two equal ones, lead to the same offer: the first stands for both. */
function dropRepeated(fixes: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return fixes.filter(({ rank, fix }) => {
    const key =
      rank === 1 || rank === 3
        ? `${fix.title.zh}${JSON.stringify(fix.target)}`
        : `${fix.title.zh}${rank === 6 ? '' : fix.target.start.line}`;
    return !seen.has(key) && seen.add(key);
  });
}
