const FORGET_AFTER = 5 * 60_000;
const FIRST_DELAY = 200;
const LONGEST_DELAY = 60_000;

/**
 * How long to wait before the server is started again, in milliseconds. `crashes` are the times of its crashes, the last one now.
 * The first one is answered at once, a row of them ever more slowly; crashes of more than five minutes ago are forgotten.
 */
export function delayBeforeRestart(crashes: readonly number[]): number {
  const now = crashes.at(-1) ?? 0;
  const recent = crashes.filter(time => now - time <= FORGET_AFTER).length;
  return Math.min(FIRST_DELAY * 2 ** Math.max(0, recent - 1), LONGEST_DELAY);
}
