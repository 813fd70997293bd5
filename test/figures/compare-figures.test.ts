import { describe, expect, it } from 'vitest';
import { compareFigures, indexFacts, readFacts } from '../../server/src/core/figures/index';
import { sheet } from './sheets';

const TABLE = '指标|单位|本年|上年\n户外广告牌|块|52|40\n宣传手册|册|203456|\n满意率|%|96.53|\n走访群众|户|863|';
/** `52块 = B2` for each figure that has a row, with ≠ where they differ and ? where it is not sure that they mean the same. */
const rows = (line: string, table = TABLE, sectionTitles: readonly string[] = [], period: string | null = null) =>
  compareFigures(line, { sectionTitles, period }, indexFacts(readFacts([sheet(table)]).facts)).map(
    ({ span, fact, agrees, sure }) =>
      `${line.slice(span.start, span.end)} ${agrees ? '=' : '≠'} ${fact.text}${sure ? '' : '?'}`,
  );

describe('compareFigures', () => {
  it.each([
    ['更换户外广告牌52块。', ['52块 = 52']],
    ['更换户外广告牌54块。', ['54块 ≠ 52']],
    ['全年共更换52块户外广告牌', ['52块 = 52?']],
    ['发放宣传手册20.3万册，满意率96.5%。', ['20.3万册 = 203456', '96.5% = 96.53']],
    ['发放宣传手册20.5万册。', ['20.5万册 ≠ 203456']],
    ['走访群众860余户。', ['860余户 = 863']],
    ['上年户外广告牌40块。', ['40块 = 40?']],
  ])('%s', (line, expected) => {
    expect(rows(line)).toEqual(expected);
  });

  it('is not sure of a clause that says more than the label', () => {
    expect(rows('新增户外广告牌12块。')).toEqual(['12块 ≠ 52?']);
  });

  it.each(['户外广告牌52处', '悬挂横幅36条', '第52块', '社区户外广告牌'])('finds no row for %s', line => {
    expect(rows(line)).toEqual([]);
  });

  it('keeps places and periods apart', () => {
    const table = '社区|改造楼道（处）\n东湖社区|12\n合计|21';
    expect(rows('东湖社区改造楼道12处。', table)).toEqual(['12处 = 12']);
    expect(rows('改造楼道20处。', table)).toEqual(['20处 ≠ 21']);
    expect(rows('改造楼道20处。', table, ['东湖社区'])).toEqual(['20处 ≠ 12']);
    const year = '2026年统计表||\n指标|单位|数值\n信访件|件|150';
    expect(rows('上半年办理信访件80件。', year, [], '2026年')).toEqual([]);
  });

  it('finds no row of the whole for what is said of one place, nor of no period for half a year', () => {
    const index = indexFacts(readFacts([sheet('指标|单位|数值\n走访群众|户|863')]).facts);
    const about = { sectionTitles: ['2026年治理工作总结', '北河街道'], period: '2026年' };
    const ofPlace = compareFigures('走访群众260户。', { ...about, elsewhere: '北河街道' }, index);
    expect(ofPlace).toEqual([]);
    expect(compareFigures('走访群众260户。', { ...about, elsewhere: null }, index)).toHaveLength(1);
    expect(compareFigures('上半年走访群众260户。', { ...about, elsewhere: null }, index)).toEqual([]);
  });
});
