import { comparePositions, type Position } from '../../text/span';
import type { PlacedParagraph } from '../document';
import type { SectionKind } from '../outline';
import { isBlankBetween } from './blank-lines';
import type { Head } from './heads';
import { brotherRuns } from './kinds';
import type { HeadTree } from './nest';

/**
 * The end of each section: the place before the next one of its depth or above. An item inside a line ends with its line, and so
 * does the last of several items of one line each, so that the text behind a list belongs to the heading above it.
 */
export function sectionEnds(
  tree: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
): readonly Position[] {
  const ends = endsByDepth(tree, paragraphs);
  for (const i of itemsOfOneLine(tree, kinds, paragraphs)) {
    const line = tree.heads[i]?.line ?? 0;
    const end = { line, character: lengthOf(paragraphs, line) };
    ends[i] = earlier(ends[i], end);
  }
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
  const ends: Position[] = [];
  const following: number[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const depth = depths[i] ?? 1;
    while (following.length > 0 && (depths[following.at(-1) ?? 0] ?? 0) > depth) following.pop();
    const next = heads[following.at(-1) ?? -1];
    ends[i] = next ? placeBefore(startOf(next), paragraphs) : documentEnd;
    following.push(i);
  }
  return ends;
}

/** The items that reach no farther than their line. */
function itemsOfOneLine(
  tree: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
): readonly number[] {
  const reach = reachOfDescendants(tree);
  const fits = (i: number): boolean => kinds[i] === 'enumeration' && reach[i] === tree.heads[i]?.line;
  const found = tree.heads.flatMap((head, i) => (!head.atStart && fits(i) ? [i] : []));
  for (const run of brotherRuns(tree)) {
    const last = run.at(-1) ?? 0;
    if (run.length > 1 && fits(last) && tree.heads[last]?.atStart && followClosely(tree, run, paragraphs))
      found.push(last);
  }
  return found;
}

function reachOfDescendants({ heads, parents }: HeadTree): readonly number[] {
  const reach = heads.map(({ line }) => line);
  for (let i = heads.length - 1; i >= 0; i--) {
    const parent = parents[i] ?? -1;
    if (parent >= 0) reach[parent] = Math.max(reach[parent] ?? 0, reach[i] ?? 0);
  }
  return reach;
}

function followClosely({ heads }: HeadTree, run: readonly number[], paragraphs: readonly PlacedParagraph[]): boolean {
  return run.every((i, k) => {
    const next = heads[run[k + 1] ?? -1];
    return !next || isBlankBetween(paragraphs, heads[i]?.line ?? 0, next.line);
  });
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
