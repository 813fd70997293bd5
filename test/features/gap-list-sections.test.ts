import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { gapListSource } from '../../server/src/core/features';
import { buildGapList } from '../../server/src/core/figures';

/** The section that the sheet for the departments shows for each gap. */
function sectionsIn(text: string): readonly (string | undefined)[] {
  const [list] = buildGapList(gapListSource(analyse(text))).forDepartments;
  return (list?.rows ?? []).slice(HEAD).map(([, section]) => section);
}

/** Title, request and column names. */
const HEAD = 3;

describe('the sections of the list for the departments', () => {
  it('are those over the column, where several begin in a line', () => {
    const text = '一、主要工作\n（一）抓宣传。一是进社区。走访xx户。二是进学校。讲课__次。\n';
    expect(sectionsIn(text)).toEqual([
      '一、主要工作＞（一）抓宣传＞一是进社区',
      '一、主要工作＞（一）抓宣传＞二是进学校',
    ]);
  });

  it('leave the title of the text out', () => {
    expect(sectionsIn('东湖街道2026年工作总结\n走访xx户。\n一、主要工作\n讲课__次。\n')).toEqual(['', '一、主要工作']);
  });
});
