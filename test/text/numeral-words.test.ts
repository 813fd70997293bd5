import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../server/src/core/figures/index';
import { readNumeral, writeChineseNumeral } from '../../server/src/core/text/numerals';
import { ONLY_READ, WRITTEN } from './numeral-cases';

const cases = (list: string) =>
  list
    .trim()
    .split(/\s+/)
    .map((pair): [string, number | null] => {
      const [words = '', number = ''] = pair.split('=');
      return [words, number === 'null' ? null : Number(number)];
    });

describe('300 numbers in words', () => {
  it('are as many', () => {
    expect(cases(WRITTEN).length + cases(ONLY_READ).length).toBeGreaterThanOrEqual(300);
  });

  it.each(cases(WRITTEN))('%s is %s, read and written', (words, number) => {
    expect(readNumeral(words)).toBe(number);
    if (number !== null && number < 100_000_000) expect(writeChineseNumeral(number)).toBe(words);
  });

  it.each(cases(ONLY_READ))('%s reads as %s', (words, number) => {
    expect(readNumeral(words)).toBe(number);
  });
});

describe('shares and decimals in words', () => {
  it.each([
    ['百分之九十五', '95', '%', false],
    ['百分之百', '100', '%', false],
    ['百分之九点五', '9.5', '%', false],
    ['百分之零点三', '0.3', '%', false],
    ['近百分之三十', '30', '%', true],
    ['百分之95.5', '95.5', '%', false],
    ['千分之六', '6', '‰', false],
    ['三点五万元', '35000', '元', false],
    ['一点二亿元', '120000000', '元', false],
    ['两百三十人', '230', '人', false],
    ['三百余户', '300', '户', true],
  ])('%s', (words, value, unit, approximate) => {
    expect(readQuantity(words)).toMatchObject({ value, unit, approximate });
  });

  it.each(['百分之', '百分之五六十点', '三分之二', '百分点'])('%s is none', words => {
    expect(readQuantity(words)).toBeNull();
  });
});
