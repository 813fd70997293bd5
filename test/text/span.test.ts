import { describe, expect, it } from 'vitest';
import { comparePositions, contains, rangeOf, touches } from '../../server/src/core/text/span';

const range = (line: number, start: number, end: number) => rangeOf(line, { start, end });

describe('places and stretches', () => {
  it('compare by line first, then by column', () => {
    const places = [
      { line: 1, character: 0 },
      { line: 0, character: 9 },
      { line: 0, character: 2 },
    ];
    expect([...places].sort(comparePositions)).toEqual([...places].reverse());
    expect(comparePositions({ line: 3, character: 4 }, { line: 3, character: 4 })).toBe(0);
  });

  it('touch where their borders meet', () => {
    expect(touches(range(0, 2, 4), range(0, 4, 6))).toBe(true);
    expect(touches(range(0, 2, 4), range(0, 5, 6))).toBe(false);
    expect(touches(range(0, 2, 4), range(1, 2, 4))).toBe(false);
    expect(touches(range(0, 3, 3), range(0, 2, 4))).toBe(true);
  });

  it('contain what shares their borders', () => {
    expect(contains(range(0, 2, 6), range(0, 2, 6))).toBe(true);
    expect(contains(range(0, 2, 6), range(0, 1, 6))).toBe(false);
    expect(contains(range(0, 2, 6), range(0, 3, 7))).toBe(false);
  });
});
