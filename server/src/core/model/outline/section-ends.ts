import { comparePositions, type Position } from '../../text/span';
import type { PlacedParagraph } from '../placed';
import type { SectionKind } from '../section';
import { isBlankBetween } from './blank-lines';
import { footLine } from './foot';
import type { Head } from './head';
import { brotherRuns } from './kinds';
import type { HeadTree } from './nest';

/**
 * The end of each section: the place before the next one of its depth or above. An item inside a line ends with its line, and the
 * last of several items takes in no more than half as much again as the longest of its brothers (one line where they have one), so
 * that the text behind a list belongs to the heading above it. The signature at the foot of a text or of a part belongs to no section in it.
 */
export function sectionEnds(
  tree: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
): readonly Position[] {
  const ends = endsByDepth(tree, paragraphs);
  endBeforeFeet(tree, kinds, paragraphs, ends);
  for (const [i, line] of lastLinesOfItems(tree, kinds, paragraphs))
    ends[i] = earlier(ends[i], { line, character: lengthOf(paragraphs, line) });
  tree.parents.forEach((parent, i) => {
    if (parent >= 0) ends[i] = earlier(ends[i], ends[parent]);
  });
  return ends;
}

/** A section that opens its line owns it from its first column. */
export function startOf({ line, atStart, span }: Head): Position {
  return { line, character: atStart ? 0 : span.start };
}

function endsByDepth({ heads, depths }: HeadTree, paragraphs: readonly PlacedParagraph[]): Position[] {
  const lastLine = paragraphs.length - 1;
  const documentEnd = { line: lastLine, character: lengthOf(paragraphs, lastLine) };
  // Filled from the end: an array that grows downwards would become a dictionary.
  const ends = new Array<Position>(heads.length).fill(documentEnd);
  const following: number[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const depth = depths[i] ?? 1;
    while (following.length > 0 && (depths[following.at(-1) ?? 0] ?? 0) > depth) following.pop();
    const next = heads[following.at(-1) ?? -1];
    if (next) ends[i] = placeBefore(startOf(next), paragraphs);
    following.push(i);
  }
  return ends;
}

/** Seen from the end, a part's foot stands before the next part, and that of the text at its end. */
function endBeforeFeet(
  { heads }: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
  ends: Position[],
): void {
  let foot = footLine(paragraphs, heads.at(-1), paragraphs.length);
  for (let i = heads.length - 1; i >= 0; i--) {
    const line = heads[i]?.line ?? 0;
    const isWhole = kinds[i] === 'part' || kinds[i] === 'title';
    if (foot !== null && !isWhole) ends[i] = earlier(ends[i], placeBefore({ line: foot, character: 0 }, paragraphs));
    if (isWhole) foot = footLine(paragraphs, heads[i - 1], line);
  }
}

/** The items that end before the next head, each with its last line. */
function lastLinesOfItems(
  { heads, ...tree }: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
): ReadonlyMap<number, number> {
  const lastLines = new Map<number, number>();
  const reach = reachOfDescendants({ heads, ...tree });
  heads.forEach(({ atStart, line }, i) => {
    if (!atStart && kinds[i] === 'enumeration' && reach[i] === line) lastLines.set(i, line);
  });
  for (const run of brotherRuns({ heads, ...tree })) {
    const last = run.at(-1) ?? 0;
    const head = heads[last];
    if (run.length < 2 || !head?.atStart || kinds[last] !== 'enumeration') continue;
    const lines = linesOfItem(heads, run, paragraphs);
    lastLines.set(last, Math.max(reach[last] ?? 0, head.line + lines - 1));
  }
  return lastLines;
}

/** How many lines the last of several items takes in. */
function linesOfItem(heads: readonly Head[], run: readonly number[], paragraphs: readonly PlacedParagraph[]): number {
  let longest = 1;
  run.forEach((i, k) => {
    const line = heads[i]?.line ?? 0;
    const next = heads[run[k + 1] ?? -1];
    if (next && !isBlankBetween(paragraphs, line, next.line)) longest = Math.max(longest, next.line - line);
  });
  return longest === 1 ? 1 : Math.ceil(longest * 1.5);
}

function reachOfDescendants({ heads, parents }: HeadTree): readonly number[] {
  const reach = heads.map(({ line }) => line);
  for (let i = heads.length - 1; i >= 0; i--) {
    const parent = parents[i] ?? -1;
    if (parent >= 0) reach[parent] = Math.max(reach[parent] ?? 0, reach[i] ?? 0);
  }
  return reach;
}

function placeBefore({ line, character }: Position, paragraphs: readonly PlacedParagraph[]): Position {
  return character > 0 || line === 0
    ? { line, character }
    : { line: line - 1, character: lengthOf(paragraphs, line - 1) };
}

function earlier(a: Position | undefined, b: Position | undefined): Position {
  if (!a || !b) return a ?? b ?? { line: 0, character: 0 };
  return comparePositions(a, b) <= 0 ? a : b;
}

function lengthOf(paragraphs: readonly PlacedParagraph[], line: number): number {
  return paragraphs[line]?.paragraph.text.length ?? 0;
}
