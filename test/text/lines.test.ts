import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../server/src/core/text/lines';

describe('splitLines', () => {
  it.each([
    ['', ['']],
    ['做法', ['做法']],
    ['做法\n打算', ['做法', '打算']],
    ['做法\r\n打算', ['做法', '打算']],
    ['做法\r打算', ['做法', '打算']],
    ['做法\n', ['做法', '']],
    ['\r\r\n\n', ['', '', '', '']],
    ['做法\u2028打算\u0085体会', ['做法\u2028打算\u0085体会']],
  ])('splits %j where the protocol does', (text, lines) => {
    expect(splitLines(text).map(line => line.text)).toEqual(lines);
  });

  it('keeps each line’s end, none after the last', () => {
    expect(splitLines('一\r\n二\r三\n四').map(({ ending }) => ending)).toEqual(['\r\n', '\r', '\n', '']);
  });

  it('gives the text back when its lines are joined', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '一'), fc.string({ unit: 'binary' })),
    });
    fc.assert(
      fc.property(text, whole => {
        const lines = splitLines(whole);
        expect(lines.map(line => line.text + line.ending).join('')).toBe(whole);
        expect(lines.every(line => !/[\r\n]/.test(line.text))).toBe(true);
      }),
    );
  });
});
