import type { SummaryDocument } from '../model/document';
import { comparePassages, type Twin } from './compare-passages';
import { CHARACTER } from './tokens';
import type { Passage } from './twin-index';

/**
 * Takes in, line by line, what stands above and below on one side where the other side goes on in the same words: of a paragraph that was
 * broken on one side, or on both in different places, the whole.
 */
export function widen(document: SummaryDocument, twin: Twin): Twin {
  let widest = twin;
  for (let taken = 0; taken < MOST_TAKEN; taken++) {
    const wider = SIDES.reduce<Twin | null>((found, side) => found ?? takeLine(document, widest, side), null);
    if (!wider) return widest;
    widest = wider;
  }
  return widest;
}

/** More lines than any paragraph was broken into that is worth the comparing. */
const MOST_TAKEN = 8;

interface Side {
  /** Whose passage takes a line in. */
  readonly of: 'lines' | 'passage';
  readonly step: 1 | -1;
}

const SIDES: readonly Side[] = [
  { of: 'lines', step: 1 },
  { of: 'lines', step: -1 },
  { of: 'passage', step: 1 },
  { of: 'passage', step: -1 },
];

/** How many characters must be left over on the other side, and how many of these the line must hold. */
const LEAST_REST = 4;
const LEAST_SHARE = 0.6;

function takeLine(document: SummaryDocument, twin: Twin, { of, step }: Side): Twin | null {
  const rest = of === 'lines' ? restOfOther(twin, step) : restOfOwn(twin, step);
  if (rest < LEAST_REST) return null;
  const [own, other] = of === 'lines' ? [twin.lines, twin.passage] : [twin.passage, twin.lines];
  const line = nextLine(document, own, step);
  if (line === null || (other.from <= line && line <= other.to)) return null;
  const wider: Passage = step === 1 ? { ...own, to: line } : { ...own, from: line };
  const compared =
    of === 'lines' ? comparePassages(document, wider, twin.passage) : comparePassages(document, twin.lines, wider);
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const most = Math.min(rest, text.replace(/\P{L}/gu, '').length);
  return most >= LEAST_REST && compared.matched - twin.matched >= most * LEAST_SHARE ? compared : null;
}

/** The next line with text, at most one blank line away. */
function nextLine({ paragraphs }: SummaryDocument, { from, to }: Passage, step: 1 | -1): number | null {
  const edge = step === 1 ? to : from;
  for (let line = edge + step; Math.abs(line - edge) <= 2; line += step) {
    const placed = paragraphs[line];
    if (placed?.block !== 'text') return null;
    if (placed.paragraph.text.trim() !== '') return line;
  }
  return null;
}

/** How many characters of the passage stand behind (or before) the last one that has its equal. */
function restOfOther({ other, alignment: { match } }: Twin, step: 1 | -1): number {
  let edge = -1;
  for (const at of match) if (at >= 0 && (edge < 0 || (at - edge) * step > 0)) edge = at;
  if (edge < 0) return 0;
  let count = 0;
  for (let j = edge + step; j >= 0 && j < other.length; j += step) if (other.kinds[j] === CHARACTER) count++;
  return count;
}

/** How many characters of the lines stand there. */
function restOfOwn({ own, alignment: { match } }: Twin, step: 1 | -1): number {
  let count = 0;
  for (let i = step === 1 ? own.length - 1 : 0; i >= 0 && i < own.length && (match[i] ?? -1) < 0; i -= step)
    if (own.kinds[i] === CHARACTER) count++;
  return count;
}
