import type { Gap } from '../model/gap';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import { createTwinFinder, type Twin } from '../repeats/twins';
import type { Passage } from '../repeats/twin-index';
import { createSubjects } from './subject';
import type { Suggestion } from './suggestion';
import { valuesFrom, type Value } from './values';

/** Answers what the text itself offers for a gap, best first. Work is done when first asked for, once a document. */
export interface Filler {
  readonly suggestionsFor: (gap: PlacedGap) => readonly Suggestion[];
  /** What each twin of a paragraph offers for all its gaps together, best first. */
  readonly fillsOf: (line: number) => readonly ParagraphFill[];
}

/** The values that one twin has for the gaps of a paragraph. */
export interface ParagraphFill {
  /** The lines of the twin. */
  readonly passage: Passage;
  /** In the order of the gaps; never empty. */
  readonly values: readonly Value[];
  /** Another place, body or year that the twin speaks of. */
  readonly subject?: string;
}

export function createFiller(document: SummaryDocument): Filler {
  const twinsOf = createTwinFinder(document);
  const subjectOf = createSubjects(document);
  const known = new Map<number, readonly ParagraphFill[]>();
  const fillsOf = (line: number) => {
    let fills = known.get(line);
    if (!fills) known.set(line, (fills = rank(twinsOf(line).flatMap(twin => fillFrom(document, twin, subjectOf)))));
    return fills;
  };
  return { fillsOf, suggestionsFor: ({ line, gap }) => suggestionsFrom(fillsOf(line), gap) };
}

function fillFrom(
  document: SummaryDocument,
  twin: Twin,
  subjectOf: (twin: Twin, values: readonly Value[]) => string | null,
): readonly ParagraphFill[] {
  const values = valuesFrom(document, twin);
  if (values.length === 0) return [];
  const subject = subjectOf(twin, values);
  return [{ passage: twin.passage, values, ...(subject !== null && { subject }) }];
}

/** The twins of the same subject stand before those of another; beyond that the order, the most similar first, is kept. */
function rank(fills: readonly ParagraphFill[]): readonly ParagraphFill[] {
  return [...fills.filter(fill => fill.subject === undefined), ...fills.filter(fill => fill.subject !== undefined)];
}

function suggestionsFrom(fills: readonly ParagraphFill[], gap: Gap): readonly Suggestion[] {
  const offered = new Map<string, Suggestion>();
  for (const { values, subject } of fills) {
    const value = values.find(candidate => isSame(candidate.gap, gap));
    if (!value || offered.has(value.text)) continue;
    const { text, range } = value;
    offered.set(text, { value: text, source: 'twin', range, ...(subject !== undefined && { subject }) });
  }
  return [...offered.values()];
}

function isSame(a: Gap, b: Gap): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}
