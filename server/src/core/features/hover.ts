import type { Analysis } from '../analysis';
import { sectionName } from '../model/section';
import { contextAt } from '../filling/line-context';
import { quantitiesOf } from '../figures/index';
import { conflictingFigures } from '../rules/figure/conflict';
import { describeFigureRow } from '../rules/figure/describe-row';
import type { Finding } from '../rules/define';
import type { Message } from '../text/message';
import { contains, rangeOf, touches, type Position, type Range } from '../text/span';
import { drawnRange } from './aim';
import { createCounter, describeCounts } from './counts';
import { fixesAt, type FixOptions } from './fixes';
import { sectionsAt } from './sections-at';

/** What is said of a place, as plain text. */
export interface HoverText {
  readonly range: Range;
  readonly text: Message;
}

export interface HoverOptions extends FixOptions {
  /** Whether what the rules found is said too; false for an editor that shows it by itself. */
  readonly tellsFindings?: boolean;
}

/**
 * Over a gap what is missing and what is offered for it with its source, over a figure its row in the data table, over a repeat
 * where it stands first, over a heading how much of its section is open and how long it is; null elsewhere. A rule that is off says nothing.
 */
export function hoverAt(analysis: Analysis, position: Position, options: HoverOptions = {}): HoverText | null {
  const { tellsFindings = true } = options;
  const point = { start: position, end: position };
  const found = analysis.findings.filter(({ range }) => touches(range, point));
  const gap = [...found, ...drawnUnder(analysis, point)].find(({ rule }) => rule.startsWith(GAP_RULES));
  if (gap) {
    const texts = [...(tellsFindings ? [gap.message] : []), ...offersFor(analysis, gap, options)];
    return texts.length > 0 ? { range: drawnRange(analysis, gap), text: join(texts) } : null;
  }
  const heading = hoverHeading(analysis, position);
  // A finding that contradicts the row names it already.
  const row = found.some(({ rule }) => rule === conflictingFigures.meta.id) ? null : hoverFigure(analysis, position);
  const told = tellsFindings ? found : [];
  const range = row?.range ?? heading?.range ?? told[0]?.range;
  const texts = [...[row, heading].flatMap(hover => hover?.text ?? []), ...told.map(({ message }) => message)];
  return range ? { range, text: join(texts) } : null;
}

const GAP_RULES = 'gap/';

/** Findings without extent that an editor draws over a place. */
function drawnUnder(analysis: Analysis, point: Range): readonly Finding[] {
  return analysis.findings.filter(
    found => found.range.start.line === point.start.line && touches(drawnRange(analysis, found), point),
  );
}

/** The values that are offered for a gap: each title names its source. */
function offersFor(analysis: Analysis, { rule, range }: Finding, options: FixOptions): readonly Message[] {
  return fixesAt(analysis, range, options)
    .filter(({ rule: by, fix }) => by === rule && fix.action.type === 'edit' && contains(range, fix.target))
    .map(({ fix }) => fix.title);
}

/** The row of the writer's table that speaks of a figure, with its source; whether it surely does is for the writer to judge. */
function hoverFigure({ document, table }: Analysis, { line, character }: Position): HoverText | null {
  const paragraph = document.paragraphs[line]?.paragraph;
  if (!table || !paragraph || quantitiesOf(paragraph).length === 0) return null;
  const row = table
    .rowsOf(paragraph, contextAt(document, line))
    .find(({ span }) => span.start <= character && character <= span.end);
  if (!row) return null;
  const { zh, en } = describeFigureRow(row, table);
  const doubt = row.agrees
    ? NO_DOUBT
    : { zh: '；与文中不同，请核对是否同一件事', en: '; differs from the text, please check whether it is the same' };
  return { range: rangeOf(line, row.span), text: { zh: zh + doubt.zh, en: en + doubt.en } };
}

const NO_DOUBT: Message = { zh: '', en: '' };

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
