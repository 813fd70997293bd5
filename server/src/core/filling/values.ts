import type { Gap } from '../model/gap';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import type { Alignment } from '../repeats/align';
import { LIGHT_WORDS } from '../repeats/align-scores';
import { CHARACTER, FIGURE, GAP, MARK, type Tokens } from '../repeats/tokens';
import type { Twin } from '../repeats/compare-passages';
import { rangeOf, type Range } from '../text/span';
import { findMovedFigure } from './moved';
import { isPlausible } from './plausible';

/** What a twin says in the place of a gap. */
export interface Value {
  /** The line of the gap. */
  readonly line: number;
  readonly gap: Gap;
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
}

/**
 * The values that a twin has for the gaps of its lines, and for those of `lost` on them, which only a twin tells; in the order of the text.
 * Only where what stands left and right of the gap agrees.
 */
export function valuesFrom(document: SummaryDocument, twin: Twin, lost: readonly PlacedGap[] = []): readonly Value[] {
  const values: Value[] = [];
  for (let i = 0; i < twin.own.length; i++) {
    if (twin.own.kinds[i] !== GAP) continue;
    const gap = twin.own.gaps[twin.own.codes[i] ?? 0];
    const value = gap && (valueAt(document, twin, i, gap) ?? movedValue(document, twin, i, gap));
    if (value) values.push(value);
  }
  const { from, to } = twin.lines;
  const unmarked = lost
    .filter(({ line }) => from <= line && line <= to)
    .flatMap(placed => lostValue(document, twin, placed) ?? []);
  if (unmarked.length === 0) return values;
  return [...values, ...unmarked].sort((a, b) => a.line - b.line || a.gap.span.start - b.gap.span.start);
}

/** The figure between the two tokens of the twin that stand here side by side at the gap. */
function lostValue(document: SummaryDocument, twin: Twin, { line, gap }: PlacedGap): Value | null {
  const { own, other, alignment } = twin;
  const { match } = alignment;
  let at = 0;
  while (at < own.length && (own.lines[at] !== line || (own.starts[at] ?? 0) < gap.span.start)) at++;
  const before = match[at - 1] ?? -1;
  const isFigure = before >= 0 && other.kinds[before + 1] === FIGURE && match[at] === before + 2;
  return isFigure ? readValue(document, other, { line, gap }, before + 1, before + 2) : null;
}

function valueAt(document: SummaryDocument, twin: Twin, at: number, gap: Gap): Value | null {
  const { other, alignment } = twin;
  let start = alignment.starts[at] ?? -1;
  let end = alignment.ends[at] ?? -1;
  while (start < end && other.kinds[start] === MARK) start++;
  while (start < end && other.kinds[end - 1] === MARK) end--;
  if (start < 0 || start >= end || !standsAlone(other, start, end)) return null;
  const left = agreement(twin, at, start, -1);
  const right = agreement(twin, at, end - 1, 1);
  if (left === 0 || right === 0 || left + right < LEAST_AGREEMENT) return null;
  return readValue(document, other, { line: twin.own.lines[at] ?? 0, gap }, start, end);
}

/** The figure of the gap's clause where it stands elsewhere in the twin. */
function movedValue(document: SummaryDocument, twin: Twin, at: number, gap: Gap): Value | null {
  if (gap.kind !== 'number') return null;
  const figure = findMovedFigure(twin, at);
  const line = twin.own.lines[at] ?? 0;
  return figure < 0 ? null : readValue(document, twin.other, { line, gap }, figure, figure + 1);
}

/** What tokens `start` to `end` say, if it can be what the gap misses. */
function readValue(
  document: SummaryDocument,
  other: Tokens,
  { line, gap }: PlacedGap,
  start: number,
  end: number,
): Value | null {
  const there = other.lines[start] ?? 0;
  const range = rangeOf(there, { start: other.starts[start] ?? 0, end: other.ends[end - 1] ?? 0 });
  const text = document.paragraphs[there]?.paragraph.text.slice(range.start.character, range.end.character) ?? '';
  return isPlausible(gap, text) ? { line, gap, text, range } : null;
}

/** A value stands on one line and holds no gap itself. */
function standsAlone(other: Tokens, start: number, end: number): boolean {
  for (let j = start; j < end; j++) if (other.kinds[j] === GAP) return false;
  return other.lines[start] === other.lines[end - 1];
}

const LEAST_AGREEMENT = 4;
const ENOUGH = 4;

/**
 * How many words in a row are the same on one side of a gap (step -1 left, 1 right) and of the value whose outermost token on
 * that side is `edge`, at most four. Marks may differ, and so may the light words of a retelling. The end of both passages
 * is as good as two words, a neighbouring gap in its own place as good as one.
 */
function agreement({ own, other, alignment }: Twin, at: number, edge: number, step: 1 | -1): number {
  let count = 0;
  let i = at + step;
  let j = edge + step;
  while (count < ENOUGH) {
    while (own.kinds[i] === MARK) i += step;
    while (other.kinds[j] === MARK) j += step;
    if (i < 0 || i >= own.length) return other.lines[j] === other.lines[edge] ? count : count + 2;
    if (own.kinds[i] === GAP) return i !== at + step && edgeOf(alignment, i, step) === j ? count + 1 : count;
    const same = alignment.match[i] === j;
    if (same) count++;
    if (same || (own.kinds[i] === FIGURE && other.kinds[j] === FIGURE)) {
      i += step;
      j += step;
    } else if (isLight(own, i)) i += step;
    else if (isLight(other, j)) j += step;
    else return count;
  }
  return count;
}

function isLight(tokens: Tokens, at: number): boolean {
  return tokens.kinds[at] === CHARACTER && LIGHT_WORDS.has(tokens.codes[at] ?? 0);
}

/** The token of the other passage that a gap reached from the side of `step` takes first. */
function edgeOf({ starts, ends }: Alignment, gap: number, step: 1 | -1): number {
  return step === 1 ? (starts[gap] ?? -1) : (ends[gap] ?? 0) - 1;
}
