import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, readFacts } from '../../server/src/core/figures/index';
import { sheet } from './sheets';

/** The facts of a sheet in one line each: who/label, measure, period, value with its own unit and scale. */
const facts = (text: string) =>
  readFacts([sheet(text)]).facts.map(fact =>
    [
      [fact.subject, fact.parent, fact.label].filter(Boolean).join('/'),
      fact.measure,
      fact.period ?? '',
      fact.quantity ? fact.quantity.value + fact.quantity.unit : fact.text,
    ]
      .join(' ')
      .replace(/ +/g, ' '),
  );

describe('readFacts', () => {
  it('reads name, unit, value and source', () => {
    const { facts: found, problems } = readFacts([
      sheet(`
指标|单位|数值|责任科室|备注
户外广告牌|块|52|宣传科|含更新`),
    ]);
    expect(problems).toEqual([]);
    expect(found).toEqual([
      {
        label: '户外广告牌',
        parent: null,
        category: null,
        subject: null,
        measure: 'current',
        period: null,
        unit: '块',
        text: '52',
        quantity: { value: '52', unit: '块', power: 0, figure: '52', approximate: false },
        source: '宣传科',
        remark: '含更新',
        sheet: '数据',
        row: 1,
        column: 2,
        header: '数值',
      },
    ]);
  });

  it('finds the heading below a merged title and a line of units', () => {
    expect(
      facts(`
2026年城市管理工作情况统计表||||
填报单位：城管科|填报时间：2026年12月|单位：万元||
||||
序号|项目名称|本年|上年|同比（%）
1|公厕改造投入|150|120|25
2|垃圾清运投入|1,200|1,000|20`),
    ).toEqual([
      '公厕改造投入 current 2026年 1500000元',
      '公厕改造投入 previous 2025年 1200000元',
      '公厕改造投入 growth 2026年 25%',
      '垃圾清运投入 current 2026年 12000000元',
      '垃圾清运投入 previous 2025年 10000000元',
      '垃圾清运投入 growth 2026年 20%',
    ]);
  });

  it('joins a heading of two rows', () => {
    expect(
      facts(`
指标名称|计量单位|2026年||2025年|
||数量|完成率|数量|完成率
办理信访件|件|150|98%|120|95%`),
    ).toEqual([
      '办理信访件 current 2026年 150件',
      '办理信访件 rate 2026年 98%',
      '办理信访件 previous 2025年 120件',
      '办理信访件 rate 2025年 95%',
    ]);
  });

  it('takes 单位 for a measure or a body by its cells', () => {
    expect(
      readFacts([sheet('指标|单位|数值\n培训|期|4\n参训|人次|230')]).facts.map(({ unit, source }) => [unit, source]),
    ).toEqual([
      ['期', null],
      ['人次', null],
    ]);
    expect(
      readFacts([sheet('指标|单位|数值\n培训期数|人事科|4期\n参训人次|教育科|230人次')]).facts.map(
        ({ unit, source }) => [unit, source],
      ),
    ).toEqual([
      ['期', '人事科'],
      ['人次', '教育科'],
    ]);
  });

  it('reads cells as offices write them', () => {
    expect(
      facts(`
项目|数量
走访|1,234户
慰问|约500人
培训|—
演练|/
表彰|无
整改率|80.00%
参观|#REF!
检查|0`),
    ).toEqual(['走访 current 1234户', '慰问 current 500人', '整改率 current 80%', '检查 current 0']);
  });

  it('qualifies the parts of a row by that row, and a blank row ends them', () => {
    expect(
      facts(`
项目|数量（人）
干部|50
其中：党员|38
    女干部|21
工人|80
  技工|30`),
    ).toEqual([
      '干部 current 50人',
      '干部/党员 current 38人',
      '干部/女干部 current 21人',
      '工人 current 80人',
      '工人/技工 current 30人',
    ]);
  });

  it('reads a cross table of places and indicators either way round', () => {
    const expected = [
      '东湖社区/改造楼道 current 12处',
      '东湖社区/新增车棚 current 3个',
      '西湖社区/改造楼道 current 9处',
      '西湖社区/新增车棚 current 5个',
      '改造楼道 current 21处',
      '新增车棚 current 8个',
    ];
    expect(
      facts(`
社区|改造楼道（处）|新增车棚（个）
东湖社区|12|3
西湖社区|9|5
合计|21|8`),
    ).toEqual(expected);
    expect(
      new Set(
        facts(`
指标|单位|东湖社区|西湖社区|合计
改造楼道|处|12|9|21
新增车棚|个|3|5|8`),
      ),
    ).toEqual(new Set(expected));
  });

  it('reads a long table of place, indicator and period', () => {
    expect(
      facts(`
街道|指标|年份|数值|单位
东湖街道|信访件|2025年|120|件
|信访件|2026年|150|件
西湖街道|信访件|2026年|90|件`),
    ).toEqual([
      '东湖街道/信访件 current 2025年 120件',
      '东湖街道/信访件 current 2026年 150件',
      '西湖街道/信访件 current 2026年 90件',
    ]);
  });

  it('tells the years of columns apart, the latest first', () => {
    expect(facts('指标|单位|2025年|2026年\n信访件|件|120|150')).toEqual([
      '信访件 previous 2025年 120件',
      '信访件 current 2026年 150件',
    ]);
  });

  it('reads targets, rates and shares', () => {
    expect(facts('工作内容|单位|年度目标|实际完成|完成率|占比（%）\n危房改造|户|200|190|95%|12')).toEqual([
      '危房改造 target 200户',
      '危房改造 current 190户',
      '危房改造 rate 95%',
      '危房改造 share 12%',
    ]);
  });

  it('takes 完成 for what was done, not for a rate', () => {
    expect(facts('项目|单位|计划|完成|完成率\n农村公路改造|公里|120|126.4|105.3%')).toEqual([
      '农村公路改造 target 120公里',
      '农村公路改造 current 126.4公里',
      '农村公路改造 rate 105.3%',
    ]);
  });

  it('does without a heading where rows are a name and a figure', () => {
    expect(facts('户外广告牌|52|块\n宣传单|1200|份')).toEqual(['户外广告牌 current 52块', '宣传单 current 1200份']);
  });

  it('reads several tables of one sheet', () => {
    expect(facts('指标|单位|数值\n横幅|条|36\n|\n项目|数量\n讲座|4场')).toEqual([
      '横幅 current 36条',
      '讲座 current 4场',
    ]);
  });

  it('keeps names and dates as text', () => {
    expect(facts('项目|内容值\n联系人|李明\n动员会|2026年3月5日')).toEqual([
      '联系人 current 李明',
      '动员会 current 2026年3月5日',
    ]);
  });

  it('says nothing of an empty sheet', () => {
    expect(readFacts([{ name: 'Sheet2', rows: [] }])).toEqual({ facts: [], problems: [] });
  });

  it('never throws', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '指标',
        '单位',
        '数值',
        '上年',
        '同比（%）',
        '合计',
        '2026年',
        '件',
        '52',
        '1,234人',
        '  党员',
        '—',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), rows => {
        const { facts: found } = readFacts([{ name: 's', rows }]);
        for (const { row, column, text } of found) expect(rows[row]?.[column]?.trim()).toBe(text);
      }),
    );
  });
});

it('names cells as spreadsheets do', () => {
  expect([cellName(0, 0), cellName(3, 2), cellName(9, 26), cellName(0, 701)]).toEqual(['A1', 'C4', 'AA10', 'ZZ1']);
});

it('takes the bodies under 单位 for whom the rows count, and months for when', () => {
  const facts = (table: string) =>
    readFacts([sheet(table)]).facts.map(({ subject, label, period, text }) => [subject, label, period, text]);
  expect(facts('单位|新增就业（人）\n云台区|2300\n青河县|1900')).toEqual([
    ['云台区', '新增就业', null, '2300'],
    ['青河县', '新增就业', null, '1900'],
  ]);
  expect(facts('月份|接警（起）|处警（起）\n1月|120|118\n合计|120|118')).toEqual([
    [null, '接警', '1月', '120'],
    [null, '处警', '1月', '118'],
    [null, '接警', '1月', '120'],
    [null, '处警', '1月', '118'],
  ]);
});
