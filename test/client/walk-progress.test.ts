import { describe, expect, it } from 'vitest';
import { afterEdits, moveBy, progressOf } from '../../client/src/commands/fill-gaps/progress';

const at = (line: number, character: number) => ({ line, character });
const edit = (line: number, start: number, end: number, newText: string) => ({
  range: { start: at(line, start), end: at(line, end) },
  newText,
});
const card = (number: number, count: number, line: number, character: number) => ({
  number,
  count,
  range: { start: at(line, character), end: at(line, character + 2) },
});

describe('the count of a walk', () => {
  it('counts the open gaps while nothing is filled in', () => {
    expect(progressOf(card(3, 7, 4, 2), [])).toBe('3/7');
  });

  it('stays one of the same whole when values are in', () => {
    const filled = afterEdits([], [edit(0, 4, 6, '1200')]);
    expect(progressOf(card(1, 6, 0, 12), filled)).toBe('2/7');
  });

  it('counts what was filled in behind the gap in the whole only', () => {
    const filled = afterEdits([], [edit(2, 0, 2, '河东'), edit(5, 0, 2, '河东')]);
    expect(progressOf(card(1, 5, 1, 0), filled)).toBe('1/7');
    expect(progressOf(card(2, 5, 3, 0), filled)).toBe('3/7');
  });

  it('knows where values stand after an earlier one of their line has become longer', () => {
    const filled = afterEdits(afterEdits([], [edit(0, 10, 12, '5')]), [edit(0, 2, 4, '120000')]);
    expect(filled).toEqual([at(0, 14), at(0, 2)]);
  });
});

describe('a place in a line', () => {
  it('moves with the edits before it, and stays where one begins', () => {
    const edits = [edit(0, 0, 2, '123'), edit(0, 8, 8, '45'), edit(1, 0, 2, '')];
    expect(moveBy(at(0, 8), edits)).toEqual(at(0, 9));
    expect(moveBy(at(0, 9), edits)).toEqual(at(0, 12));
    expect(moveBy(at(2, 5), edits)).toEqual(at(2, 5));
  });
});
