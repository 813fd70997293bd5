import type { Analysis } from '../analysis';
import { sectionName } from '../model/section';
import type { Finding } from '../rules/define';
import type { Levels } from '../rules/lint';
import type { Message } from '../text/message';
import { contains, touches, type Position, type Range } from '../text/span';
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
 * much of its section is open and how long it is; null elsewhere. A rule that is off says nothing.
 */
export function hoverAt(analysis: Analysis, position: Position, levels: Levels = {}): HoverText | null {
  const point = { start: position, end: position };
  const found = analysis.findings.filter(({ range }) => touches(range, point));
  const gap = found.find(({ rule }) => rule.startsWith(GAP_RULES));
  if (gap) return { range: gap.range, text: join([gap.message, ...offersFor(analysis, gap, levels)]) };
  const heading = hoverHeading(analysis, position);
  const range = heading?.range ?? found[0]?.range;
  const texts = [...(heading ? [heading.text] : []), ...found.map(({ message }) => message)];
  return range ? { range, text: join(texts) } : null;
}

const GAP_RULES = 'gap/';

/** The values that are offered for a gap: each title names its source. */
function offersFor(analysis: Analysis, { rule, range }: Finding, levels: Levels): readonly Message[] {
  return fixesAt(analysis, range, levels)
    .filter(({ rule: by, fix }) => by === rule && fix.action.type === 'edit' && contains(range, fix.target))
    .map(({ fix }) => fix.title);
}

function hoverHeading({ document }: Analysis, position: Position): HoverText | null {
  const section = sectionsAt(document.outline, position).at(-1);
  const point = { start: position, end: position };
  if (!section || !contains(section.selectionRange, point)) return null;
  const counts = describeCounts(createCounter(document)(section.range));
  const name = sectionName(section);
  return {
    range: section.selectionRange,
    text: { zh: `${name}\n${counts.zh}`, en: `${name}\n${counts.en}` },
  };
}

function join(texts: readonly Message[]): Message {
  return { zh: texts.map(({ zh }) => zh).join('\n'), en: texts.map(({ en }) => en).join('\n') };
}
