import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextMarker } from '../../server/src/core/features/completion/next-marker';
import { findMarkers } from '../../server/src/core/model/numbering';

describe('nextMarker', () => {
  test.each([
    ['篇一', 'part', '篇二'],
    ['第十九条', 'article', '第二十条'],
    ['（二十）', 'chineseParen', '（二十一）'],
    ['9.', 'arabic', '10.'],
    ['９．', 'arabic', '１０．'],
    ['⑳', 'circled', '㉑'],
    ['⑼', 'arabicParen', '⑽'],
    ['再者，', 'sequence', '最后，'],
    ['其次,', 'sequence', '再次,'],
  ] as const)('%s', (marker, style, next) => {
    expect(nextMarker(marker, style)).toBe(next);
  });

  test.each([
    ['㈩', 'chineseParen'],
    ['最后，', 'sequence'],
    ['三', 'chinese'],
    ['3', 'arabic'],
  ] as const)('%s is followed by nothing', (marker, style) => {
    expect(nextMarker(marker, style)).toBeNull();
  });

  test('writes what reads as the same style with the next number', () => {
    const dresses = ['N、', '（N）', '(N)', 'N是', '第N章', 'A.', 'A．', 'A、', '（A）', 'A）'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...dresses), (ordinal, dress) => {
        const write = (value: number) =>
          dress
            .replace('A', String(value))
            .replace('N', value <= 10 ? '十一二三四五六七八九十'.charAt(value === 10 ? 0 : value) : chinese(value));
        const marker = findMarkers(`${write(ordinal)}健全制度`, 'plain')[0];
        expect(marker?.ordinal).toBe(ordinal);
        expect(nextMarker(marker!.text, marker!.style)).toBe(write(ordinal + 1));
      }),
    );
  });
});

/** 11 to 29. */
function chinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const units = value % 10;
  return `${value >= 20 ? '二' : ''}十${units > 0 ? digits.charAt(units) : ''}`;
}
