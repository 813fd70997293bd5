import { borderCost, BREAK_COST, EMPTY_COST, lonelyCost, pairScore, takeScore } from './align-scores';
import { GAP, type Tokens } from './tokens';

/** A stretch of both passages between two equal runs. At an open side `b` may go on freely. */
export interface Window {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export type Step = 'pair' | 'onlyA' | 'onlyB' | 'take';

/**
 * The best score of each cell (i tokens of `a`, j of `b` used up) by the last step: a pair of tokens or a finished gap, a token
 * of `a` alone, one of `b` alone, a token of `b` taken into the gap that is `a`'s token i.
 */
export interface Grid extends Readonly<Record<Step, Int32Array>> {
  readonly window: Window;
  readonly width: number;
}

export const IMPOSSIBLE = -1_000_000;

export function weigh(a: Tokens, b: Tokens, window: Window): Grid {
  const height = window.aEnd - window.aStart + 1;
  const width = window.bEnd - window.bStart + 1;
  const column = () => new Int32Array(height * width).fill(IMPOSSIBLE);
  const grid = { window, width, pair: column(), onlyA: column(), onlyB: column(), take: column() };
  for (let j = 0; j < (window.openStart ? width : 1); j++)
    grid.pair[j] = window.openStart ? -borderCost(b, window.bStart + j) : 0;
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (i > 0) stepDown(a, b, grid, i, j, at);
      if (j > 0) stepRight(a, b, grid, i, j, at);
    }
  }
  return grid;
}

/** The best of the states that a new step may start from; the state itself and its score. */
export function bestStep(grid: Grid, at: number): 'pair' | 'onlyA' | 'onlyB' {
  const pair = grid.pair[at] ?? IMPOSSIBLE;
  const onlyA = grid.onlyA[at] ?? IMPOSSIBLE;
  const onlyB = grid.onlyB[at] ?? IMPOSSIBLE;
  return pair >= onlyA && pair >= onlyB ? 'pair' : onlyA >= onlyB ? 'onlyA' : 'onlyB';
}

/** The state from which leaving one more token alone on the same side costs least. */
export function stepBeforeLonely(grid: Grid, at: number, step: 'onlyA' | 'onlyB'): 'pair' | 'onlyA' | 'onlyB' {
  const best = bestStep(grid, at);
  return scoreOf(grid, step, at) >= scoreOf(grid, best, at) - BREAK_COST ? step : best;
}

export function scoreOf(grid: Grid, step: Step, at: number): number {
  return grid[step][at] ?? IMPOSSIBLE;
}

function stepDown(a: Tokens, b: Tokens, grid: Grid, i: number, j: number, at: number): void {
  const token = grid.window.aStart + i - 1;
  const above = at - grid.width;
  if (a.kinds[token] === GAP) {
    grid.pair[at] = Math.max(scoreOf(grid, 'take', above), scoreOf(grid, bestStep(grid, above), above) - EMPTY_COST);
    return;
  }
  const before = stepBeforeLonely(grid, above, 'onlyA');
  grid.onlyA[at] = scoreOf(grid, before, above) - (before === 'onlyA' ? 0 : BREAK_COST) - lonelyCost(a, token);
  const pair = j > 0 ? pairScore(a, token, b, grid.window.bStart + j - 1) : null;
  if (pair !== null) grid.pair[at] = scoreOf(grid, bestStep(grid, above - 1), above - 1) + pair;
}

function stepRight(a: Tokens, b: Tokens, grid: Grid, i: number, j: number, at: number): void {
  const token = grid.window.bStart + j - 1;
  const before = stepBeforeLonely(grid, at - 1, 'onlyB');
  grid.onlyB[at] = scoreOf(grid, before, at - 1) - (before === 'onlyB' ? 0 : BREAK_COST) - lonelyCost(b, token);
  const gap = grid.window.aStart + i;
  if (gap >= grid.window.aEnd || a.kinds[gap] !== GAP) return;
  const start = scoreOf(grid, bestStep(grid, at - 1), at - 1);
  grid.take[at] = Math.max(start, scoreOf(grid, 'take', at - 1)) + takeScore(a, gap, b, token);
}
