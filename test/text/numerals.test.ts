import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral, writeChineseNumeral } from '../../server/src/core/text/numerals';

describe('readNumeral', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['〇', 0],
    ['零', 0],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['廿', 20],
    ['廿三', 23],
    ['卅', 30],
    ['二三十', 20],
    ['一百', 100],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百一十', 110],
    ['一百五', 150],
    ['两千', 2000],
    ['两千零八', 2008],
    ['三万五', 35_000],
    ['一万零一', 10_001],
    ['九千九百九十九万九千九百九十九', 99_999_999],
    ['二〇二〇', 2020],
    ['二○二六', 2026],
    ['12', 12],
    ['１２', 12],
    ['①', 1],
    ['⑳', 20],
    ['㈠', 1],
    ['⑴', 1],
    ['⒈', 1],
  ])('reads %s as %d', (text, value) => expect(readNumeral(text)).toBe(value));

  it.each(['', '甲', '一甲', '十百', '百万千', '一1', '1一', '万', '一十十', '三二十', '第一'])(
    'reads %s as no number',
    text => expect(readNumeral(text)).toBeNull(),
  );

  it('reads back every number that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), n => readNumeral(writeChineseNumeral(n)) === n),
      { numRuns: 5000 },
    );
    for (let n = 0; n <= 20_000; n++) expect(readNumeral(writeChineseNumeral(n))).toBe(n);
  });

  it('never throws, whatever the string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void readNumeral(text)));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('〇一二三十百千万廿零两')) }),
        text => void readNumeral(text),
      ),
    );
  });
});

describe('writeChineseNumeral', () => {
  it.each([
    [0, '〇'],
    [10, '十'],
    [15, '十五'],
    [20, '二十'],
    [105, '一百零五'],
    [110, '一百一十'],
    [10_010, '一万零一十'],
    [12_000, '一万二千'],
    [100_000, '十万'],
  ])('writes %d as %s', (value, text) => expect(writeChineseNumeral(value)).toBe(text));

  it.each([-1, 1.5, 100_000_000, NaN])('refuses %d', value =>
    expect(() => writeChineseNumeral(value)).toThrow(RangeError),
  );
});
