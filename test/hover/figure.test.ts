import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core';
import { fixesAt, hoverAt } from '../../server/src/core/features';
import { readDataTable, type Sheet } from '../../server/src/core/figures';

const rows = (...lines: string[]): Sheet => ({ name: '数据', rows: lines.map(line => line.split('|')) });
const { table } = readDataTable([
  {
    name: '数据.csv',
    sheets: [rows('指标|单位|本年|上年|责任科室', '户外广告牌|块|52|40|宣传科', '宣传手册|册|203456||宣传科')],
  },
]);

/** The text without its mark ▮ and the place of it. */
function at(marked: string) {
  const character = marked.indexOf('▮');
  const text = marked.replace('▮', '');
  const analysis = analyse(text, { table });
  return { text, analysis, position: { line: 0, character } };
}
const hover = (marked: string) => {
  const { analysis, position } = at(marked);
  return hoverAt(analysis, position)?.text.zh ?? null;
};

describe('hover over a figure shows its row of the data table', () => {
  it('with its source and cell', () => {
    expect(hover('更换户外广告牌5▮2块。')).toBe('数据表：户外广告牌，来源 宣传科；52块（数据.csv，数据!C2）');
  });

  it('also where it is not sure that both speak of the same, and says so where they differ', () => {
    expect(hover('新增户外广告牌1▮2块。')).toBe(
      '数据表：户外广告牌，来源 宣传科；52块（数据.csv，数据!C2）；与文中不同，请核对是否同一件事',
    );
  });

  it('once where a finding tells of it already', () => {
    expect(hover('更换户外广告牌5▮4块。')).toBe(
      '与数据表不符：文中写“54块”，数据表：户外广告牌，来源 宣传科；52块（数据.csv，数据!C2）',
    );
  });

  it.each(['更换户▮外广告牌52块。', '悬挂横幅3▮6条。'])('and nothing elsewhere: %s', marked => {
    expect(hover(marked)).toBeNull();
  });
});

describe('a figure that contradicts its row', () => {
  const fixes = (marked: string) => {
    const { analysis, text, position } = at(marked);
    return fixesAt(analysis, { start: position, end: position })
      .filter(({ rule }) => rule === 'figure/conflict')
      .flatMap(({ fix }) => (fix.action.type === 'edit' ? fix.action.edits : []))
      .map(({ range, text: value }) => text.slice(0, range.start.character) + value + text.slice(range.end.character));
  };

  it('may be changed to what the row says', () => {
    expect(fixes('更换户外广告牌5▮4块。')).toEqual(['更换户外广告牌52块。']);
  });

  it('is left to the writer where the row would have to be rounded', () => {
    expect(fixes('发放宣传手册20.▮5万册。')).toEqual([]);
  });

  it.each(['更换户外广告牌50余▮块。', '新增户外广告牌1▮2块。', '更换户外广告牌52▮块。'])(
    'is none where it agrees or is not surely the same: %s',
    marked => {
      expect(fixes(marked)).toEqual([]);
      expect(at(marked).analysis.findings).toEqual([]);
    },
  );

  it('is none without a table', () => {
    expect(analyse('更换户外广告牌54块。').findings).toEqual([]);
  });
});
