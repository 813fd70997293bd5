import { describe, expect, it } from 'vitest';
import { delayBeforeRestart } from '../../client/src/back-off';

const MINUTE = 60_000;

describe('the wait before a server is started again', () => {
  it('is a moment after the first crash', () => {
    expect(delayBeforeRestart([1000])).toBe(200);
  });

  it('doubles with the crashes of a row, to half a second', () => {
    expect(delayBeforeRestart([0, 1000])).toBe(400);
    expect(delayBeforeRestart([0, 1000, 2000])).toBe(500);
  });

  it('doubles further after a dozen', () => {
    const crashes = Array.from({ length: 12 }, (_, crash) => crash * 1000);
    expect(crashes.map((_, i) => delayBeforeRestart(crashes.slice(0, i + 1))).at(-1)).toBe(500);
    expect(delayBeforeRestart([...crashes, 12_000])).toBe(1000);
    expect(delayBeforeRestart([...crashes, 12_000, 13_000])).toBe(2000);
  });

  it('never exceeds a minute', () => {
    expect(delayBeforeRestart(Array.from({ length: 1000 }, (_, crash) => crash))).toBe(MINUTE);
  });

  it('forgets crashes of more than five minutes ago', () => {
    expect(delayBeforeRestart([0, 1, 2, 3, 6 * MINUTE])).toBe(200);
  });
});
