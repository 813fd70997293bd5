import { describe, expect, it } from 'vitest';
import { analyse, describeSource } from '../../server/src/core';
import { tableOf } from './table';

/** The offers for each gap of a text, `675` where sure, `520（…）` with what is told of it where not. */
function offers(text: string, table: string): readonly (readonly string[])[] {
  const { gaps, filler } = analyse(text, { table: tableOf(table) });
  return gaps.map(placed =>
    filler
      .suggestionsFor(placed)
      .map(offer =>
        offer.trust === 'sure'
          ? offer.value
          : `${offer.trust === 'fair' ? '' : '?'}${offer.value}（${describeSource(offer).zh}）`,
      ),
  );
}

const MONTHS = [120, 100, 90, 80, 70, 60].map((count, i) => `${i + 1}月|${count}`).join('\n');
const DATED = `2026年接警统计表|\n月份|接警（起）\n${MONTHS}`;
const TITLE = '2026年公安工作总结\n一、接警\n';

describe('a table of months', () => {
  it('gives each month its own, and the sum of several with its terms', () => {
    const text = `${TITLE}3月接警xx起。1—4月接警xx起。一季度接警xx起。二季度接警xx起。上半年接警xx起。`;
    expect(offers(text, DATED)).toEqual([
      ['90'],
      ['390（按数据表计算：120＋100＋90＋80）'],
      ['310（按数据表计算：120＋100＋90）'],
      ['210（按数据表计算：80＋70＋60）'],
      ['520（按数据表计算：120＋100＋90＋80＋70＋60）'],
    ]);
  });

  it('gives the whole year nothing sure where months are missing', () => {
    expect(offers(`${TITLE}全年接警xx起。`, DATED)[0]?.every(offer => offer.startsWith('?'))).toBe(true);
  });

  it('gives a year that is not all there no month for the whole', () => {
    const table = `2026年接警统计表|\n月份|接警（起）\n${MONTHS}\n合计|520`;
    expect(offers(`${TITLE}上半年接警xx起。`, table)).toEqual([['520']]);
    expect(offers(`${TITLE}全年接警xx起。`, table)[0]?.[0]).toMatch(/^\?/);
  });

  it('takes its 合计 for the year when it has all months', () => {
    const all = Array.from({ length: 12 }, (_, i) => `${i + 1}月|${i + 1}`).join('\n');
    expect(offers(`${TITLE}全年接警xx起。`, `月份|接警（起）\n${all}\n合计|78`)).toEqual([['78']]);
    expect(offers(`${TITLE}全年接警xx起。`, `月份|接警（起）\n${all}`)).toEqual([
      ['78（按数据表计算：1＋2＋3＋4＋5＋6＋7＋8＋9＋10＋11＋12）'],
    ]);
  });

  it('adds no levels and no means', () => {
    const table = '季度|在校学生（人）\n一季度|1200\n二季度|1210';
    expect(offers('上半年在校学生xx人。', table)[0]?.every(offer => offer.startsWith('?'))).toBe(true);
  });

  it('knows quarters across the columns', () => {
    const table = '指标|单位|一季度|二季度|三季度|四季度|合计\n信访件|件|30|28|25|40|123';
    const text = '2026年信访工作总结\n三季度办理信访件xx件。上半年办理信访件xx件。全年办理信访件xx件。';
    expect(offers(text, table)).toEqual([['25'], ['58（按数据表计算：30＋28）'], ['123']]);
  });
});

describe('人数 under the years and 同比', () => {
  const text = '2026年工作总结\n全镇常住人口xx人，同比增长xx%。常住人口比上年增加xx人。';

  it('is worked out from the column of the year before', () => {
    const table = '指标|2026年人数|2025年人数\n常住人口|36520|36000';
    expect(offers(text, table)).toEqual([
      ['36520'],
      ['1.4（按数据表计算：(36520－36000)÷36000≈1.4%）'],
      ['520（按数据表计算：36520－36000）'],
    ]);
  });

  it('is read where the table says it, also under a heading of two rows', () => {
    const table = '2026年人口统计表|||\n指标|人数||\n|2026年|上年同期|同比（%）\n常住人口|36520|36000|1.4';
    expect(offers(text, table)).toEqual([['36520'], ['1.4'], ['520（按数据表计算：36520－36000）']]);
  });

  it('says its unit, unless another is written', () => {
    expect(offers('参训xx人次，参训xx万人次。', '指标|数量\n参训人次|230')).toEqual([
      ['230'],
      ['?0.02（数据表：参训人次；230 人次≈0.02 万人次，请核对）'],
    ]);
    expect(offers('走访xx人。', '指标|单位|人数\n走访|户|230')).toEqual([[]]);
  });

  it('compares a quarter with the same quarter', () => {
    const table = '指标|单位|2026年一季度|2026年二季度|2025年一季度|2025年二季度\n信访件|件|30|28|25|40';
    const asked = '2026年信访工作总结\n一季度办理信访件xx件，同比增长xx%。二季度办理信访件xx件，同比下降xx%。';
    expect(offers(asked, table)).toEqual([
      ['30'],
      ['20（按数据表计算：(30－25)÷25）'],
      ['28'],
      ['30（按数据表计算：(28－40)÷40）'],
    ]);
  });
});

it('takes a month for the time of what it says, not of the whole year', () => {
  expect(offers('2026年工作总结\n12月开展检查xx次。', '指标|单位|2026年\n检查|次|52')).toEqual([
    ['?52（数据表：检查；数据表写的是“2026年”，请核对）'],
  ]);
  expect(offers('2026年工作总结\n截至12月，开展检查xx次。', '指标|单位|2026年\n检查|次|52')).toEqual([['52']]);
});
