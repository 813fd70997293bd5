const FORGET_AFTER = 5 * 60_000;
const FIRST_DELAY = 200;
/** So many crashes are answered soon: a server that is killed now and then is always back at once. */
const FEW = 12;
const SOON = 500;
const LONGEST_DELAY = 60_000;

/**
 * How long to wait before the server is started again, in milliseconds. `crashes` are the times of its crashes, the last one now.
 * The first one is answered at once, those after it within half a second, a long row ever more slowly; crashes of more than five minutes
 * ago are forgotten.
 */
export function delayBeforeRestart(crashes: readonly number[]): number {
  const now = crashes.at(-1) ?? 0;
  const recent = crashes.filter(time => now - time <= FORGET_AFTER).length;
  if (recent <= FEW) return Math.min(FIRST_DELAY * 2 ** Math.max(0, recent - 1), SOON);
  return Math.min(SOON * 2 ** (recent - FEW), LONGEST_DELAY);
}
