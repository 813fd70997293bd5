import type { Analysis } from '../analysis';
import { markSentence } from '../figures/gap-place';
import { readFilled } from '../figures/gap-list/filled-value';
import { equalName } from '../figures/gap-list/things';
import type { PlacedGap } from '../model/placed';
import { sectionName } from '../model/section';
import type { Edit, Fix } from '../rules/fix';
import { describeDropped } from '../rules/gap/describe-dropped';
import { describeGap } from '../rules/gap/describe-gap';
import type { Message } from '../text/message';
import { comparePositions, rangeOf, type Position, type Range } from '../text/span';
import { fixesAt } from './fixes';
import { sectionsAt } from './sections-at';

/** All that a writer is shown of one gap, and can do with it, when he walks through the gaps. */
export interface GapCard {
  readonly range: Range;
  /** From 1, among the gaps of the text. */
  readonly number: number;
  readonly count: number;
  readonly message: Message;
  /** The sentence with this gap as 【　】. */
  readonly sentence: string;
  /** The heading that the gap stands under; '' above the first. */
  readonly section: string;
  /** As the quick-fixes at the gap offer them, best first. */
  readonly offers: readonly GapOffer[];
  /** The gaps of the text that stand for the same, this one among them; null where it is equal to none. */
  readonly equal: { readonly name: string; readonly ranges: readonly Range[] } | null;
}

export interface GapOffer {
  readonly title: Message;
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  readonly confirm?: Message;
}

/** `at`: the gap that touches the position, else the next one, else the first. `next` and `previous` stop at the ends. */
export type CardDirection = 'at' | 'next' | 'previous';

/** The card of the gap that lies in a direction from a position; null where none does. */
export function gapCard(analysis: Analysis, from: Position, direction: CardDirection): GapCard | null {
  const { document, gaps, filler } = analysis;
  const index = indexFrom(gaps, from, direction);
  const placed = gaps[index];
  if (!placed) return null;
  const { line, gap } = placed;
  const range = rangeOf(line, gap.span);
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const section = sectionsAt(document.outline, range.start).findLast(({ kind }) => kind !== 'title');
  const fixes = fixesAt(analysis, range)
    .filter(({ rule, fix }) => rule.startsWith('gap/') && isSame(fix.target, range))
    .map(({ fix }) => fix);
  return {
    range,
    number: index + 1,
    count: gaps.length,
    message:
      gap.form === 'dropped'
        ? describeDropped(document, placed, filler.lost().at(placed))
        : describeGap(document, placed),
    sentence: markSentence(text, gap.span).text.trim(),
    section: section ? sectionName(section) : '',
    offers: fixes.flatMap(offerOf),
    equal: equalTo(fixes, equalName(gap, text)),
  };
}

/**
 * What a writer's own value is in the place of the gap that begins at a position: 52块 before 块 is 52, 武山区 before 区 is 武山. What
 * fits in no such way stays as he wrote it.
 */
export function valueInPlace({ document, gaps }: Analysis, at: Position, value: string): string {
  const placed = gaps.find(({ line, gap }) => line === at.line && gap.span.start === at.character);
  if (!placed) return value;
  const text = document.paragraphs[placed.line]?.paragraph.text ?? '';
  const read = readFilled(value, placed.gap, markSentence(text, placed.gap.span).text);
  return read.type === 'fill' ? read.text : value;
}

function indexFrom(gaps: readonly PlacedGap[], from: Position, direction: CardDirection): number {
  const ranges = gaps.map(({ line, gap }) => rangeOf(line, gap.span));
  if (direction === 'previous') return ranges.findLastIndex(({ start }) => comparePositions(start, from) < 0);
  if (direction === 'next') {
    return ranges.findIndex(({ start, end }) => comparePositions(start, from) >= 0 && comparePositions(end, from) > 0);
  }
  return Math.max(
    0,
    ranges.findIndex(({ end }) => comparePositions(end, from) >= 0),
  );
}

function offerOf({ title, preferred, action }: Fix): readonly GapOffer[] {
  if (action.type !== 'edit') return [];
  const { edits, confirm } = action;
  return [{ title, preferred, edits, ...(confirm && { confirm }) }];
}

function equalTo(fixes: readonly Fix[], name: string | null): GapCard['equal'] {
  for (const { action } of fixes) if (action.type === 'ask' && name !== null) return { name, ranges: action.ranges };
  return null;
}

function isSame(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}
