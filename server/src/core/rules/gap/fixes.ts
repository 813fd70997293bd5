import { preferredOffer } from '../../filling/preferred';
import type { Suggestion } from '../../filling/suggestion';
import type { PlacedGap } from '../../model/placed';
import type { Gap } from '../../model/gap';
import { rangeOf, touches, type Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';
import { fillEqualGaps } from './fill-equal';
import { fillByHand } from './fill-by-hand';
import { fillParagraphFromTable } from './fill-from-table';
import { fillParagraph } from './fill-from-twin';
import { fillGap } from './fill-gap';

/**
 * The ways to fill the gaps of one form (and of one rule, where two share a form) that touch a range, in the order of trust: from
 * the table or a twin of the same subject, from a twin of another, by hand, all equal gaps together. What several of the gaps share
 * is offered once. Of a range with very many gaps, as when all is selected, only the first are answered for.
 */
export function fixesForGaps(
  form: Gap['form'],
  isOfRule: (gap: Gap) => boolean = () => true,
): (facts: Facts, range: Range) => Iterable<Fix> {
  return (facts, range) => {
    const gaps = facts.gaps.filter(
      ({ line, gap }) => gap.form === form && isOfRule(gap) && touches(rangeOf(line, gap.span), range),
    );
    const fixes = gaps.slice(0, MOST_GAPS).flatMap(gap => fixesFor(facts, gap));
    return dropRepeated(fixes.sort((a, b) => a.rank - b.rank)).map(({ fix }) => fix);
  };
}

const MOST_GAPS = 50;

/** The order of trust. */
const RANKS = { fair: 1, table: 2, twin: 3, doubtful: 4, otherTwin: 5, today: 6, byHand: 7, equal: 8 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/** What fills one gap alone. */
const SINGLE: ReadonlySet<Rank> = new Set([RANKS.fair, RANKS.doubtful, RANKS.today]);

interface Ranked {
  readonly rank: Rank;
  readonly fix: Fix;
}

function fixesFor(facts: Facts, gap: PlacedGap): readonly Ranked[] {
  const { document, filler, table } = facts;
  const suggestions = filler.suggestionsFor(gap);
  const dated = suggestions.filter(({ source }) => source === 'today');
  const fair = suggestions.filter(({ trust, source }) => trust !== 'doubtful' && source !== 'today');
  const doubtful = suggestions.filter(({ trust }) => trust === 'doubtful');
  const fills = filler.fillsOf(gap.line);
  const rank = (order: Rank, fixes: readonly Fix[]) => fixes.map(fix => ({ rank: order, fix }));
  const preferred = preferredOffer(suggestions);
  const fill = (suggestion: Suggestion) => fillGap(gap, suggestion, suggestion === preferred);
  return [
    ...rank(RANKS.fair, fair.map(fill)),
    ...rank(RANKS.table, table ? fillParagraphFromTable(facts, gap) : []),
    ...rank(
      RANKS.twin,
      fillParagraph(
        gap,
        fills.find(({ subject }) => subject === undefined),
      ),
    ),
    ...rank(RANKS.doubtful, doubtful.map(fill)),
    ...rank(
      RANKS.otherTwin,
      fillParagraph(
        gap,
        fills.find(({ subject }) => subject !== undefined),
      ),
    ),
    ...rank(RANKS.today, dated.map(fill)),
    ...rank(RANKS.byHand, [fillByHand(facts, gap)]),
    ...rank(RANKS.equal, fillEqualGaps(document, gap)),
  ];
}

/** Two gaps of one sentence or paragraph, or two equal ones, lead to the same offer: the first stands for both. */
function dropRepeated(fixes: readonly Ranked[]): readonly Ranked[] {
  const seen = new Set<string>();
  return fixes.filter(({ rank, fix }) => {
    const key = fix.title.zh + placeOf(rank, fix);
    return !seen.has(key) && seen.add(key);
  });
}

function placeOf(rank: Rank, { action, target }: Fix): string {
  if (SINGLE.has(rank)) return JSON.stringify(target);
  if (rank === RANKS.equal) return '';
  const first = action.type === 'edit' ? action.edits[0]?.range : undefined;
  return String((first ?? target).start.line);
}
