import type { SummaryDocument } from '../model/document';
import { wordStandsOver } from '../model/dropped/known-words';
import type { Gap } from '../model/gap';
import { toGaps } from '../model/gaps/describe';
import { readUnit } from '../model/gaps/unit';
import type { PlacedGap, PlacedParagraph } from '../model/placed';
import { bonesOf, type Bones } from '../repeats/bones';
import type { Repeats } from '../repeats/known-repeats';
import { charTable } from '../text/char-table';
import { rangeOf, type Range } from '../text/span';

/** The figure that a nearly equal paragraph has where this one has lost its own. */
export interface LostFigure {
  readonly placed: PlacedGap;
  /** The figure as the twin writes it, and where. */
  readonly value: string;
  readonly range: Range;
}

/** What the twins of a text's paragraphs tell of figures that left no mark. */
export interface LostFigures {
  /** The gaps that no line tells by itself, in the order of the text. */
  readonly unmarked: readonly PlacedGap[];
  /** What a twin says at a lost figure, whether its own line tells the loss or not. */
  readonly at: (placed: PlacedGap) => LostFigure | undefined;
}

/**
 * Looks at the paragraphs that are known to be nearly equal, and of these only at those of which one has fewer figures: the words
 * around a figure of the one stand in the other, and nothing stands between them.
 */
export function findLostFigures(document: SummaryDocument, repeats: Repeats): LostFigures {
  const byLine = new Map<number, readonly LostFigure[]>();
  for (const family of unequalFamilies(document, repeats)) {
    const richest = family.reduce((most, one) => (one.paragraph.figures > most.paragraph.figures ? one : most));
    const [first] = family;
    const bones = bonesOf(richest.paragraph);
    for (const own of family) {
      if (own.paragraph.figures >= richest.paragraph.figures) continue;
      const lost = lostBeside(own, richest, bones);
      const told =
        lost.length > 0 || !first || first === richest ? lost : lostBeside(own, first, bonesOf(first.paragraph));
      if (told.length > 0) byLine.set(own.line, told);
    }
  }
  if (byLine.size === 0) return NOTHING_LOST;
  const at = ({ line, gap }: PlacedGap) =>
    byLine.get(line)?.find(({ placed }) => placed.gap.span.start === gap.span.start && gap.form === 'dropped');
  const unmarked = [...byLine.values()].flat().map(({ placed }) => placed);
  return { at, unmarked: unmarked.filter(placed => !isTold(document, placed)).sort((a, b) => a.line - b.line) };
}

const NOTHING_LOST: LostFigures = { unmarked: [], at: () => undefined };

/** All gaps of a text in order: those that its lines tell, and those that only twins do. */
export function withUnmarked(gaps: readonly PlacedGap[], unmarked: readonly PlacedGap[]): readonly PlacedGap[] {
  if (unmarked.length === 0) return gaps;
  return [...gaps, ...unmarked].sort((a, b) => a.line - b.line || a.gap.span.start - b.gap.span.start);
}

/** The paragraphs that are nearly equal to one another or copies of these, where not all have as many figures. */
function unequalFamilies(
  { paragraphs }: SummaryDocument,
  { found, copies }: Repeats,
): readonly (readonly PlacedParagraph[])[] {
  const figuresOf = (line: number) => paragraphs[line]?.paragraph.figures;
  const families = new Map<number, PlacedParagraph[]>();
  for (const { type, line, first } of found)
    if (type === 'near' && figuresOf(line) !== figuresOf(first)) families.set(first, []);
  if (families.size === 0) return NONE;
  const add = (family: PlacedParagraph[], line: number) => {
    for (const each of [line, ...(copies.get(line) ?? [])]) family.push(...paragraphs.slice(each, each + 1));
  };
  for (const [first, family] of families) add(family, first);
  for (const { type, line, first } of found) {
    const family = type === 'near' ? families.get(first) : undefined;
    if (family) add(family, line);
  }
  return [...families.values()];
}

const NONE: readonly (readonly PlacedParagraph[])[] = [];

/** Whether the line by itself has this gap. */
function isTold({ paragraphs }: SummaryDocument, { line, gap }: PlacedGap): boolean {
  return paragraphs[line]?.paragraph.gaps.includes(gap) ?? false;
}

/** What `own` has lost of the figures of `other`, whose bones are given. */
function lostBeside(own: PlacedParagraph, other: PlacedParagraph, theirs: Bones): readonly LostFigure[] {
  const { text } = own.paragraph;
  const ours = bonesOf(own.paragraph);
  const places: { readonly start: number; readonly unit: string; readonly figure: Bones['figures'][number] }[] = [];
  for (const figure of theirs.figures) {
    const start = placeIn(own.paragraph.text, ours, other.paragraph.text, theirs, figure);
    const unit = start < 0 ? null : readUnit(text, start);
    if (unit && !isComplete(text, start, unit.end)) places.push({ start, unit: unit.text, figure });
  }
  const gaps = toGaps(
    text,
    places.map(({ start, unit }) => ({ start, end: start, mark: 'dropped', kind: 'number', unit })),
  );
  return places.flatMap(({ start, figure }, i): LostFigure[] => {
    const gap = toldAt(own.paragraph.gaps, start) ?? gaps[i];
    const value = other.paragraph.text.slice(figure.start, figure.end);
    return gap ? [{ placed: { line: own.line, gap }, value, range: rangeOf(other.line, figure) }] : [];
  });
}

function toldAt(gaps: readonly Gap[], start: number): Gap | undefined {
  return gaps.find(({ form, span }) => form === 'dropped' && span.start === start);
}

/** How many words are compared on each side of a figure; behind it also those of its unit. */
const AROUND = 3;
const BEHIND_UNIT = 2;
const LEAST_BEFORE = 2;
const LEAST_AROUND = 5;

/** The column where a figure of the other paragraph is missing; -1 where it is not, or where its words do not tell one place. */
function placeIn(text: string, ours: Bones, other: string, theirs: Bones, figure: Bones['figures'][number]): number {
  const unit = readUnit(other, figure.end);
  if (!unit) return -1;
  const from = Math.max(0, figure.at - AROUND);
  const to = Math.min(theirs.words.length, figure.at + (unit.end - figure.end) + BEHIND_UNIT);
  const before = figure.at - from;
  if (before < LEAST_BEFORE || to - from < LEAST_AROUND) return -1;
  const words = theirs.words.slice(from, to);
  const found = onlyPlaceOf(ours.words, words);
  if (found < 0 || onlyPlaceOf(theirs.words, words) !== from) return -1;
  const at = found + before;
  const column = ours.columns[at] ?? -1;
  if (column < 0 || ours.taken.has(at)) return -1;
  const between = text.slice((ours.columns[at - 1] ?? -1) + 1, column);
  const betweenThere = other.slice((theirs.columns[figure.at - 1] ?? -1) + 1, figure.start);
  return sameMarks(between, betweenThere) ? column : -1;
}

function onlyPlaceOf(words: string, sought: string): number {
  const first = words.indexOf(sought);
  return first >= 0 && !words.includes(sought, first + 1) ? first : -1;
}

function sameMarks(a: string, b: string): boolean {
  return a === b || a.normalize('NFKC').trim() === b.normalize('NFKC').trim();
}

/** Whether what stands at a column says something without a figure: 每次, 近年, 用户. */
function isComplete(text: string, at: number, unitEnd: number): boolean {
  return leavesUnsaid(text.charCodeAt(at - 1)) || wordStandsOver(text, at, unitEnd);
}

/** Behind these a measure word needs no figure, or the figure stands there in words. */
const leavesUnsaid = charTable('〇○零一二三四五六七八九十百千万亿两几数半每各某首近上本全双整同逐这那此单末');
