import { describe, expect, it, test } from 'vitest';
import { clipAround } from '../../client/src/commands/fill-gaps/clip';

describe('the words around a gap', () => {
  test.each([
    ['粮食播种面积【　】亩。', '粮食播种面积【　】亩。'],
    [
      '调整充实防汛抗旱指挥机构，落实行政责任人【　】名、技术责任人45名、巡查责任人若干。',
      '…防汛抗旱指挥机构，落实行政责任人【　】名、技术责任人45名、巡…',
    ],
    ['没有标出的一句。', '没有标出的一句。'],
  ])('%s', (sentence, clipped) => {
    expect(clipAround(sentence)).toBe(clipped);
  });

  it('show a value in its place', () => {
    expect(clipAround('粮食播种面积【　】亩。', '35')).toBe('粮食播种面积【35】亩。');
  });

  it('cut no character in half', () => {
    const long = '𠮷'.repeat(20);
    expect(clipAround(`一${long}【　】一${long}`)).not.toMatch(/\p{Cs}/u);
  });
});
