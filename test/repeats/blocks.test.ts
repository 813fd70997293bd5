import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core';

const A = '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。';
const B = '中心举办技能培训班九期，培训学员四百六十人，推荐就业。';

/** The lines of the blocks that are reported, from 1. */
function blocks(...lines: readonly string[]): readonly string[] {
  return analyse(lines.join('\n'))
    .findings.filter(({ rule }) => rule === 'repeat/block')
    .map(({ range }) => `${range.start.line + 1}-${range.end.line + 1}`);
}

describe('a repeated block', () => {
  test('is reported once, be blank lines between or the same short line', () => {
    expect(blocks(A, B, '其他事项', A, B)).toEqual(['4-5']);
    expect(blocks(A, '', B, '其他事项', A, '', B)).toEqual(['5-7']);
    expect(blocks(A, '技能培训', B, '其他事项', A, '技能培训', B)).toEqual(['5-7']);
  });

  test('does not hold a line that stands nowhere above, which would be lost with it', () => {
    expect(blocks(A, B, '其他事项', A, '一、技能培训', B)).toEqual([]);
  });

  test('does not reach back into itself', () => {
    expect(blocks(A, A, A)).toEqual([]);
  });
});
