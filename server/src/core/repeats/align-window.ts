import {
  bestStep,
  IMPOSSIBLE,
  scoreOf,
  stepBeforeLonely,
  weigh,
  type Grid,
  type Step,
  type Window,
} from './align-grid';
import { borderCost } from './align-scores';
import { GAP, sameToken, type Tokens } from './tokens';

/** What an alignment is written to: see `Alignment`. */
export interface Marks {
  readonly match: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Weighs all ways to set a window of `a` against one of `b`, with gaps that take in what stands in their place, and writes the
 * best to `marks`. A window too large to weigh is left unmatched.
 */
export function alignWindow(a: Tokens, b: Tokens, window: Window, marks: Marks): void {
  const height = window.aEnd - window.aStart;
  if (height === 0) return;
  // Beyond an open end only what lies near the other one can belong to this passage; where both are open it may lie anywhere.
  const reach = window.openStart && window.openEnd ? Infinity : height + 30;
  const bStart = window.openStart ? Math.max(window.bStart, window.bEnd - reach) : window.bStart;
  const bEnd = window.openEnd ? Math.min(window.bEnd, window.bStart + reach) : window.bEnd;
  if ((height + 1) * (bEnd - bStart + 1) > MOST_CELLS) return;
  traceBack(a, b, weigh(a, b, { ...window, bStart, bEnd }), marks);
}

const MOST_CELLS = 40_000;

function traceBack(a: Tokens, b: Tokens, grid: Grid, marks: Marks): void {
  const { window, width } = grid;
  let i = window.aEnd - window.aStart;
  let j = lastColumn(b, grid, i);
  let step: Step = bestStep(grid, i * width + j);
  while (i > 0 || step === 'take') {
    const at = i * width + j;
    if (step === 'take') {
      j--;
      const best = bestStep(grid, at - 1);
      if (scoreOf(grid, 'take', at - 1) > scoreOf(grid, best, at - 1)) continue;
      marks.starts[window.aStart + i] = window.bStart + j;
      step = best;
    } else if (step === 'onlyB') {
      step = stepBeforeLonely(grid, at - 1, 'onlyB');
      j--;
    } else if (step === 'onlyA') {
      step = stepBeforeLonely(grid, at - width, 'onlyA');
      i--;
    } else if (a.kinds[window.aStart + i - 1] === GAP) {
      i--;
      step = closeGap(grid, i, j, marks);
    } else {
      i--;
      j--;
      if (sameToken(a, window.aStart + i, b, window.bStart + j)) marks.match[window.aStart + i] = window.bStart + j;
      step = bestStep(grid, i * width + j);
    }
  }
}

/** The gap that is token i ends before column j: filled by what it took, or left empty there. */
function closeGap(grid: Grid, i: number, j: number, marks: Marks): Step {
  const { window, width } = grid;
  const at = i * width + j;
  marks.ends[window.aStart + i] = window.bStart + j;
  if (scoreOf(grid, 'take', at) === scoreOf(grid, 'pair', at + width)) return 'take';
  marks.starts[window.aStart + i] = window.bStart + j;
  return bestStep(grid, at);
}

function lastColumn(b: Tokens, grid: Grid, row: number): number {
  let last = grid.width - 1;
  if (!grid.window.openEnd) return last;
  let most = IMPOSSIBLE;
  for (let j = grid.width - 1; j >= 0; j--) {
    const at = row * grid.width + j;
    const score = scoreOf(grid, bestStep(grid, at), at) - borderCost(b, grid.window.bStart + j);
    if (score >= most) [most, last] = [score, j];
  }
  return last;
}
