import type { Analysis } from '../analysis';
import type { PlacedGap } from '../model/placed';
import { describeGap } from '../rules/gap/describe-gap';
import type { Levels } from '../rules/lint';
import type { Message } from '../text/message';
import { comparePositions, contains, rangeOf, touches, type Position, type Range } from '../text/span';
import { createCounter, describeCounts } from './counts';
import { fixesAt } from './fixes';
import { sectionsAt } from './sections-at';

/** What is said of a place, as plain text. */
export interface HoverText {
  readonly range: Range;
  readonly text: Message;
}

/**
 * Over a gap what is missing and what is offered for it with its source, over a repeat where it stands first, over a heading how
 * much of its section is open and how long it is; null elsewhere.
 */
export function hoverAt(analysis: Analysis, position: Position, levels: Levels = {}): HoverText | null {
  const point = { start: position, end: position };
  const gap = analysis.document.gaps.find(({ line, gap: { span } }) => touches(rangeOf(line, span), point));
  if (gap) return hoverGap(analysis, gap, levels);
  const found = analysis.findings.filter(({ range }) => contains(range, point));
  const heading = hoverHeading(analysis, position);
  const texts = [...(heading ? [heading.text] : []), ...found.map(({ message }) => message)];
  const range = heading?.range ?? found[0]?.range;
  return range ? { range, text: join(texts) } : null;
}

function hoverGap(analysis: Analysis, { line, gap }: PlacedGap, levels: Levels): HoverText {
  const range = rangeOf(line, gap.span);
  const offers = fixesAt(analysis, range, levels).filter(
    ({ fix }) => fix.action.type === 'edit' && comparePositions(fix.target.start, range.start) === 0,
  );
  return { range, text: join([describeGap(analysis.document, line, gap), ...offers.map(({ fix }) => fix.title)]) };
}

function hoverHeading({ document }: Analysis, position: Position): HoverText | null {
  const section = sectionsAt(document.outline, position).at(-1);
  const point = { start: position, end: position };
  if (!section || !contains(section.selectionRange, point)) return null;
  const counts = describeCounts(createCounter(document)(section.range));
  const name = section.marker + section.title;
  return {
    range: section.selectionRange,
    text: { zh: `${name}\n${counts.zh}`, en: `${name}\n${counts.en}` },
  };
}

function join(texts: readonly Message[]): Message {
  return { zh: texts.map(({ zh }) => zh).join('\n'), en: texts.map(({ en }) => en).join('\n') };
}
