import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
import type { Repeat } from './exact';

/** Paragraphs in a row that repeat paragraphs in a row, in the same order: two or more. */
export type RepeatedBlock = readonly Repeat[];

/**
 * The blocks among the repeats of a text, in its order. Lines that are too short to count may stand between. No block reaches back
 * into itself: it would be told to repeat itself.
 */
export function findBlocks(document: SummaryDocument, repeats: readonly Repeat[]): readonly RepeatedBlock[] {
  return runsOf(document, repeats).filter(run => run.length >= LEAST_IN_BLOCK);
}

/** The repeats that belong to no block. */
export function outsideBlocks(document: SummaryDocument, repeats: readonly Repeat[]): readonly Repeat[] {
  return runsOf(document, repeats)
    .filter(run => run.length < LEAST_IN_BLOCK)
    .flat();
}

const LEAST_IN_BLOCK = 2;

/** Several rules ask for the runs of the same repeats. */
const known = new WeakMap<readonly Repeat[], readonly Repeat[][]>();

function runsOf(document: SummaryDocument, repeats: readonly Repeat[]): readonly Repeat[][] {
  let runs = known.get(repeats);
  if (!runs) known.set(repeats, (runs = groupRuns(document, repeats)));
  return runs;
}

function groupRuns(document: SummaryDocument, repeats: readonly Repeat[]): readonly Repeat[][] {
  const runs: Repeat[][] = [];
  for (const repeat of repeats) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(document, last, repeat) && repeat.first < (run[0]?.line ?? 0)) run.push(repeat);
    else runs.push([repeat]);
  }
  return runs;
}

function goesOn(document: SummaryDocument, last: Repeat, next: Repeat): boolean {
  return (
    next.first > last.first &&
    areInRow(document, last.first, next.first) &&
    areInRow(document, last.line, next.line) &&
    standsBetween(document, last, next)
  );
}

/** Whether what stands between the two paragraphs stands between the first ones too: who deletes the block must lose nothing. */
function standsBetween({ paragraphs }: SummaryDocument, last: Repeat, next: Repeat): boolean {
  const textOf = ({ paragraph }: PlacedParagraph) => paragraph.text.trim();
  const above = new Set(paragraphs.slice(last.first + 1, next.first).map(textOf)).add('');
  return paragraphs.slice(last.line + 1, next.line).every(placed => above.has(textOf(placed)));
}

/** Whether no paragraph that counts stands between, and not many that do not. */
function areInRow({ paragraphs }: SummaryDocument, from: number, to: number): boolean {
  if (to - from > WIDEST) return false;
  for (let line = from + 1; line < to; line++) if (paragraphs[line]?.paragraph.fingerprint.counts) return false;
  return true;
}

const WIDEST = 5;
