import type { DataTable } from '../figures/index';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import type { Repeats } from '../repeats/known-repeats';
import { readRepeats } from '../repeats/repeats';
import { createTwinFinder } from '../repeats/twins';
import type { Twin } from '../repeats/compare-passages';
import type { Passage } from '../repeats/twin-index';
import type { Day } from '../text/day';
import { once } from '../text/once';
import { offersFromSentence } from './from-sentence';
import { offersFromTable } from './from-table';
import { offersFromToday } from './from-today';
import { findLostFigures, type LostFigures } from './lost-figures';
import { createMentionFinder } from './mention';
import { createSubjects } from './subject';
import type { Suggestion } from './suggestion';
import { valuesFrom, type Value } from './values';

/** Answers what the writer's own sources offer for a gap, best first. Work is done when first asked for, once a document. */
export interface Filler {
  readonly suggestionsFor: (gap: PlacedGap) => readonly Suggestion[];
  /** What each twin of the paragraph that a line belongs to offers for all its gaps together, best first. */
  readonly fillsOf: (line: number) => readonly ParagraphFill[];
  /** Figures that left no mark, told by the twins of their paragraphs. */
  readonly lost: () => LostFigures;
}

/** The values that one twin has for the gaps of a paragraph, which may stand on several lines. */
export interface ParagraphFill {
  /** The lines of the twin. */
  readonly passage: Passage;
  /** In the order of the gaps; never empty. */
  readonly values: readonly Value[];
  /** Another place, body or year that the twin speaks of. */
  readonly subject?: string;
}

/** Sources beside the text itself. */
export interface FillingSources {
  readonly table?: DataTable | null;
  readonly today?: () => Day;
}

/** `repeats` is asked for when the first twin is. */
export function createFiller(
  document: SummaryDocument,
  sources: FillingSources = {},
  repeats: () => Repeats = once(() => readRepeats(document)),
): Filler {
  const lost = once(() => findLostFigures(document, repeats()));
  const twinsOf = createTwinFinder(document, repeats);
  const subjectOf = createSubjects(document);
  const mentionsOf = createMentionFinder(document);
  const known = new Map<number, readonly ParagraphFill[]>();
  const fillsOf = (line: number) => {
    let fills = known.get(line);
    if (!fills)
      known.set(line, (fills = rank(twinsOf(line).flatMap(twin => fillFrom(document, twin, lost(), subjectOf)))));
    return fills;
  };
  return {
    fillsOf,
    lost,
    suggestionsFor: placed => {
      const facts = sources.table ? offersFromTable(document, sources.table, placed) : [];
      const sums = [...facts.filter(({ trust }) => trust !== 'doubtful'), ...offersFromSentence(document, placed)];
      const fills = fillsOf(placed.line);
      const near = [...offersFromTwins(fills, placed), ...mentionsOf(placed).filter(offer => !isInTwin(offer, fills))];
      const dated = sources.today ? offersFromToday(document, placed, sources.today()) : [];
      const fair = [...sums, ...near.filter(offer => !isDoubtful(offer))];
      return dropRepeated([...fair, ...facts.filter(isDoubtful), ...near.filter(isDoubtful), ...dated]);
    },
  };
}

/** What a twin says is offered as a twin's: it knows better of whom it speaks, and which of its figures belongs here. */
function isInTwin({ range }: Suggestion, fills: readonly ParagraphFill[]): boolean {
  const line = range?.start.line ?? -1;
  return fills.some(({ passage }) => passage.from <= line && line <= passage.to);
}

function isDoubtful({ trust }: Suggestion): boolean {
  return trust === 'doubtful';
}

function fillFrom(
  document: SummaryDocument,
  twin: Twin,
  { unmarked }: LostFigures,
  subjectOf: (twin: Twin, values: readonly Value[]) => string | null,
): readonly ParagraphFill[] {
  const values = valuesFrom(document, twin, unmarked);
  if (values.length === 0) return [];
  const subject = subjectOf(twin, values);
  return [{ passage: twin.passage, values, ...(subject !== null && { subject }) }];
}

/** The twins of the same subject stand before those of another; beyond that the order, the most similar first, is kept. */
function rank(fills: readonly ParagraphFill[]): readonly ParagraphFill[] {
  return [...fills.filter(fill => fill.subject === undefined), ...fills.filter(fill => fill.subject !== undefined)];
}

function offersFromTwins(fills: readonly ParagraphFill[], placed: PlacedGap): readonly Suggestion[] {
  return fills.flatMap(({ values, subject }): Suggestion[] => {
    const value = values.find(candidate => isSame(candidate, placed));
    if (!value) return [];
    const { text, range } = value;
    if (subject === undefined) return [{ value: text, source: 'twin', trust: 'fair', range }];
    return [{ value: text, source: 'twin', trust: 'doubtful', range, subject }];
  });
}

/** Of offers with one value the best. */
function dropRepeated(offers: readonly Suggestion[]): readonly Suggestion[] {
  const values = new Set<string>();
  return offers.filter(({ value }) => !values.has(value) && values.add(value));
}

function isSame(a: PlacedGap, b: PlacedGap): boolean {
  return a.line === b.line && a.gap.span.start === b.gap.span.start && a.gap.span.end === b.gap.span.end;
}
