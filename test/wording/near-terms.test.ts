import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearTermsIn } from '../../server/src/core/rules/wording/near-terms';

const TERM = '东湖街道办事处';
const near = (text: string, terms: readonly string[] = [TERM]) =>
  nearTermsIn(text, terms).map(({ span }) => text.slice(span.start, span.end));

test.each([
  ['由东湖接道办事处牵头', ['东湖接道办事处']],
  ['东湖街道办事外牵头，东湖街道办事处配合', ['东湖街道办事外']],
  ['东湖街办事处', ['东湖街办事处']],
  ['东湖街道的办事处', ['东湖街道的办事处']],
])('%s', (text, places) => {
  expect(near(text)).toEqual(places);
});

test.each(['东湖街道办事处', '东湖街道', '街道办事处', '西湖街道办事处', '东湖街道，办事处'])(
  'is silent on: %s',
  text => {
    expect(near(text)).toEqual([]);
  },
);

test('another number and another level are other things, and so is another term', () => {
  expect(near('推进二期工程', ['推进一期工程'])).toEqual([]);
  expect(near('配合县教育局', ['配合市教育局'])).toEqual([]);
  expect(near('周明元同志', ['周明远', '周明元'])).toEqual([]);
});

test('a text without a difference of one character has no finding, and each finding is one', () => {
  const sign = fc.constantFrom('东', '湖', '街', '道', '办', '事', '处', '，', '在');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), signs => {
      const text = signs.join('');
      for (const { span } of nearTermsIn(text, [TERM])) {
        const length = span.end - span.start;
        expect(Math.abs(length - TERM.length)).toBeLessThanOrEqual(1);
        expect(text.slice(span.start, span.end)).not.toContain(TERM);
      }
    }),
    { numRuns: 500 },
  );
});
