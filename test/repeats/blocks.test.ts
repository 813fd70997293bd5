import { describe, expect, test } from 'vitest';
import { analyse, type Finding, type Range } from '../../server/src/core';
import { rangeOf } from '../../server/src/core/text/span';

const A = '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账。';
const B = '中心举办技能培训班九期，培训学员四百六十人，推荐就业。';

function found(...lines: readonly string[]): readonly Finding[] {
  return analyse(lines.join('\n')).findings.filter(({ rule }) => rule === 'repeat/block');
}

/** Lines from 1. */
function linesOf({ start, end }: Range): string {
  return `${start.line + 1}-${end.line + 1}`;
}

/** The lines of the blocks that are reported. */
function blocks(...lines: readonly string[]): readonly string[] {
  return found(...lines).map(({ range }) => linesOf(range));
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

  test('is marked at its first line, and tells both of its places whole', () => {
    const [block] = found('一、宣传工作', A, '', `　　${B}`, '二、其他事项', A, '', B);
    expect(block?.marked).toEqual(rangeOf(5, { start: 0, end: A.length }));
    expect(block?.message.zh).toBe('第 6—8 行与第 2—4 行（一、宣传工作）相同');
    expect(block?.related.map(({ range }) => linesOf(range))).toEqual(['2-4', '6-8']);
    expect(block?.related[1]?.range.end.character).toBe(B.length);
  });

  test('begins with its heading where both copies have the same one and nothing else stands under it', () => {
    expect(blocks('一、宣传工作', '', A, B, '二、安全工作', '守住底线。', '三、宣传工作', '', A, B, '')).toEqual([
      '7-10',
    ]);
    expect(blocks('一、宣传工作', A, B, '二、宣传动员', A, B)).toEqual(['5-6']);
    expect(blocks('一、宣传工作', A, B, '二、宣传工作', A, B, '另有后续安排。')).toEqual(['5-6']);
  });

  test('is a warning, and a hint in passing where none of its paragraphs is the same word for word', () => {
    const near = (line: string) => line.replace('整改', '督促整改').replace('培训学员', '培训本地学员');
    const severities = (...lines: readonly string[]) => found(...lines).map(({ severity }) => severity);
    expect(severities(A, B, '其他事项', A, near(B))).toEqual(['warning']);
    expect(severities(A, B, '其他事项', near(A), near(B))).toEqual(['info']);
  });
});
