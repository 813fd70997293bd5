import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
import type { Repeat } from './exact';
import { sectionPath } from './section-path';
import type { Passage } from './twin-index';

/** Paragraphs in a row that repeat paragraphs in a row, in the same order. */
export interface RepeatedBlock {
  /** Two or more, in the order of the text. */
  readonly repeats: readonly Repeat[];
  /** The lines that repeat, their heading among them where both copies have the same and nothing else stands under it. */
  readonly own: Passage;
  /** The lines that they repeat. */
  readonly first: Passage;
}

/** Repeats told apart by whether they belong to a block; both in the order of the text. */
interface Grouped {
  readonly blocks: readonly RepeatedBlock[];
  readonly single: readonly Repeat[];
}

/**
 * The blocks among the repeats of a text, in its order; `other` is the text that they repeat, where it is not the same. Lines that are
 * too short to count may stand between. No block reaches back into itself: it would be told to repeat itself.
 */
export function findBlocks(
  document: SummaryDocument,
  repeats: readonly Repeat[],
  other = document,
): readonly RepeatedBlock[] {
  return groupedOf(document, repeats, other).blocks;
}

/** The repeats that belong to no block. */
export function outsideBlocks(
  document: SummaryDocument,
  repeats: readonly Repeat[],
  other = document,
): readonly Repeat[] {
  return groupedOf(document, repeats, other).single;
}

/** Several rules ask about the same repeats of one version; a text may change where its repeats do not. */
const known = new WeakMap<SummaryDocument, { readonly repeats: readonly Repeat[]; readonly grouped: Grouped }>();

function groupedOf(document: SummaryDocument, repeats: readonly Repeat[], other: SummaryDocument): Grouped {
  const last = known.get(document);
  if (last?.repeats === repeats) return last.grouped;
  const grouped = group(document, repeats, other);
  known.set(document, { repeats, grouped });
  return grouped;
}

function group(document: SummaryDocument, repeats: readonly Repeat[], other: SummaryDocument): Grouped {
  const mayReach = (opener: Repeat, next: Repeat) => other !== document || next.first < opener.line;
  const blocks: RepeatedBlock[] = [];
  const single: Repeat[] = [];
  let start = 0;
  for (let i = 0; i < repeats.length; i++) {
    const [opener, last, next] = [repeats[start], repeats[i], repeats[i + 1]];
    if (!opener || !last || (next && mayReach(opener, next) && goesOn(document, other, last, next))) continue;
    if (i > start) blocks.push(blockOf(document, repeats.slice(start, i + 1), other));
    else single.push(last);
    start = i + 1;
  }
  return { blocks, single };
}

function goesOn(document: SummaryDocument, other: SummaryDocument, last: Repeat, next: Repeat): boolean {
  return (
    next.first > last.first &&
    areInRow(other, last.first, next.first) &&
    areInRow(document, last.line, next.line) &&
    standsBetween(document, other, last, next)
  );
}

/** Whether what stands between the two paragraphs stands between the first ones too: who deletes the block must lose nothing. */
function standsBetween(document: SummaryDocument, other: SummaryDocument, last: Repeat, next: Repeat): boolean {
  if (next.line === last.line + 1) return true;
  const textOf = ({ paragraph }: PlacedParagraph) => paragraph.text.trim();
  const above = new Set(other.paragraphs.slice(last.first + 1, next.first).map(textOf)).add('');
  return document.paragraphs.slice(last.line + 1, next.line).every(placed => above.has(textOf(placed)));
}

/** Whether no paragraph that counts stands between, and not many that do not. */
function areInRow({ paragraphs }: SummaryDocument, from: number, to: number): boolean {
  if (to - from > WIDEST) return false;
  for (let line = from + 1; line < to; line++) if (paragraphs[line]?.paragraph.fingerprint.counts) return false;
  return true;
}

const WIDEST = 5;

function blockOf(document: SummaryDocument, repeats: readonly Repeat[], other: SummaryDocument): RepeatedBlock {
  const [start, end] = [repeats[0], repeats.at(-1)];
  const own = { from: start?.line ?? 0, to: end?.line ?? 0 };
  const first = { from: start?.first ?? 0, to: end?.first ?? 0 };
  const [ownHead, firstHead] = [headOver(document, own), headOver(other, first)];
  const isApart = other !== document || (ownHead?.line ?? 0) > first.to;
  if (!ownHead || firstHead?.title !== ownHead.title || !isApart) return { repeats, own, first };
  return { repeats, own: { ...own, from: ownHead.line }, first: { ...first, from: firstHead.line } };
}

interface Head {
  readonly line: number;
  readonly title: string;
}

/** The heading over a passage, where it stands alone in its line and has nothing but the passage under it. */
function headOver({ outline, paragraphs }: SummaryDocument, { from, to }: Passage): Head | null {
  let line = from - 1;
  while (isBlank(paragraphs[line])) line--;
  const section = sectionPath(outline, line).findLast(({ range }) => range.start.line === line);
  if (!section || section.title === '' || section.range.end.line < to) return null;
  for (let below = to + 1; below <= section.range.end.line; below++) {
    const isNext = below === section.range.end.line && section.range.end.character === 0;
    if (!isNext && !isBlank(paragraphs[below])) return null;
  }
  return { line, title: section.title };
}

function isBlank(placed: PlacedParagraph | undefined): boolean {
  return placed?.paragraph.text.trim() === '';
}
