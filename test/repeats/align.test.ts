import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/core';
import { comparePassages } from '../../server/src/core/repeats/compare-passages';
import { hostileText, summaryText } from '../properties/arbitraries';

function compare(own: string, other: string) {
  const [ownLast, otherLast] = [own.split('\n').length - 1, other.split('\n').length - 1];
  const document = parse(`${own}\n${other}`);
  return comparePassages(document, { from: 0, to: ownLast }, { from: ownLast + 1, to: ownLast + 1 + otherLast });
}

const lines = fc.oneof(hostileText, summaryText).map(text => text.replaceAll('\r', '\n'));

describe('the alignment of two passages', () => {
  test('holds a gap alone against a long line', () => {
    const { alignment } = compare(
      'xx',
      '全镇组织52名干部下沉网格，为860户老人建立台账，协调3家医院定期上门巡诊，办好民生实事，全年走访低保户、残疾人和独居老人，解决用水用电和出行难题。',
    );
    expect(alignment.match).toEqual(new Int32Array([-1]));
  });

  test('goes forward in both, whatever they are', () => {
    fc.assert(
      fc.property(lines, lines, (own, other) => {
        const { alignment, own: tokens, other: others } = compare(own, other);
        let last = -1;
        for (let i = 0; i < tokens.length; i++) {
          const at = alignment.match[i] ?? -1;
          if (at < 0) continue;
          expect(at).toBeGreaterThan(last);
          expect(at).toBeLessThan(others.length);
          last = at;
        }
      }),
      { numRuns: 400 },
    );
  });
});
