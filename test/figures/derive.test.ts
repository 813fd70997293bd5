import { describe, expect, it } from 'vitest';
import { deriveFacts, deriveInSentence, matchFacts, readFacts } from '../../server/src/core/figures/index';
import { sheet } from './sheets';

const derived = (table: string) =>
  deriveFacts(readFacts([sheet(table)]).facts).map(({ subject, label, measure, unit, text, formula }) =>
    [subject, label, measure, text + unit, formula].filter(part => part !== null).join(' '),
  );

describe('deriveFacts', () => {
  it('works out 增减 and 同比 from this year and the last', () => {
    expect(derived('指标|单位|本年|上年\n信访件|件|150|120')).toEqual([
      '信访件 change 30件 150－120＝30',
      '信访件 growth 25% (150－120)÷120＝25%',
    ]);
    expect(derived('指标|年份|数值|单位\n信访件|2025年|150|件\n信访件|2026年|120|件')).toEqual([
      '信访件 change -30件 120－150＝-30',
      '信访件 growth -20% (120－150)÷150＝-20%',
    ]);
  });

  it('gives rates their difference in 百分点', () => {
    expect(derived('指标|单位|本年|上年\n合格率|%|95|90')).toEqual(['合格率 change 5个百分点 95%－90%＝5个百分点']);
  });

  it('works out 完成率, 占比 and 合计', () => {
    expect(derived('指标|单位|目标|完成数\n危房改造|户|200|190')).toEqual(['危房改造 rate 95% 190÷200＝95%']);
    expect(derived('项目|数量（人）\n干部|50\n其中：党员|38')).toEqual(['党员 share 76% 38÷50＝76%']);
    expect(derived('社区|改造楼道（处）\n东湖社区|12\n西湖社区|9')).toEqual(['改造楼道 current 21处 12＋9＝21']);
  });

  it('says so when it rounds', () => {
    expect(derived('项目|数量（人）\n干部|3\n其中：党员|1')).toEqual(['党员 share 33.3% 1÷3≈33.3%']);
  });

  it('keeps to one scale', () => {
    expect(derived('指标|本年|上年\n投入资金|1.5亿元|12000万元')).toEqual([
      '投入资金 change 0.3亿元 1.5－1.2＝0.3',
      '投入资金 growth 25% (1.5－1.2)÷1.2＝25%',
    ]);
  });

  it('derives nothing that the table says, nor from approximate or contradicting figures or over zero', () => {
    expect(derived('指标|单位|本年|上年|同比（%）|增减\n信访件|件|150|120|25|30')).toEqual([]);
    expect(derived('指标|单位|本年|上年\n信访件|件|约150|120')).toEqual([]);
    expect(derived('指标|单位|本年|上年\n信访件|件|150|0')).toEqual(['信访件 change 150件 150－0＝150']);
    expect(derived('指标|单位|本年|上年\n信访件|件|150|120\n信访件|件|160|120')).toEqual([]);
  });

  it('is offered with its formula and never sure', () => {
    const { facts } = readFacts([sheet('指标|单位|本年|上年\n信访件|件|150|120')]);
    const query = { kind: 'number', unit: '%', label: '信访件', word: null, sectionTitles: [], period: null } as const;
    const ask = (sentence: string) =>
      matchFacts({ ...query, sentence }, [...facts, ...deriveFacts(facts)]).map(({ value, sure, note }) => [
        value,
        sure,
        note?.zh,
      ]);
    expect(ask('信访件同比增长【　】%')).toEqual([['25', false, '按数据表计算：(150－120)÷120＝25%']]);
    expect(ask('信访件同比下降【　】%')).toEqual([]);
  });
});

describe('deriveInSentence', () => {
  it.each([
    ['男职工60人、女职工40人，合计【　】人。', '人', '100', '60＋40＝100'],
    ['共办理【　】件，其中来信12件、来访30件。', '件', '42', '12＋30＝42'],
    ['今年办理150件，去年120件，同比增长【　】%。', '%', '25', '(150－120)÷120＝25%'],
    ['去年办理120件，今年办理150件，同比增长【　】%。', '%', '25', '(150－120)÷120＝25%'],
    ['事故由12起下降到9起，下降【　】%。', '%', '25', '(9－12)÷12＝-25%'],
    ['合格率由90%提高到95%，提高【　】个百分点。', '个百分点', '5', '95%－90%＝5个百分点'],
    ['目标200户，完成190户，完成率【　】%。', '%', '95', '190÷200＝95%'],
    ['共有干部50人，其中党员38人，占【　】%。', '%', '76', '38÷50＝76%'],
    ['去年120件，今年150件，增加【　】件。', '件', '30', '150－120＝30'],
    ['投诉由去年的240件降至今年的180件，减少【　】件。', '件', '60', '180－240＝-60'],
    ['2025年接诊1200人次，2026年接诊1500人次，较上年增长【　】%。', '%', '25', '(1500－1200)÷1200＝25%'],
    ['一季度营收120万元，二季度营收150万元，环比增长【　】%。', '%', '25', '(150－120)÷120＝25%'],
    ['目标200户，完成220户，完成率【　】%。', '%', '110', '220÷200＝110%'],
    ['计划投资2亿元，已完成投资1.5亿元，完成计划的【　】%。', '%', '75', '1.5÷2＝75%'],
    ['执行960万元，年初预算1000万元，预算执行率【　】%。', '%', '96', '960÷1000＝96%'],
    ['受理案件150件，审结147件，结案率【　】%。', '%', '98', '147÷150＝98%'],
    ['应到代表120人，实到114人，到会率为【　】%。', '%', '95', '114÷120＝95%'],
    ['共排查隐患90处，已整改82处，剩余【　】处。', '处', '8', '90－82＝8'],
    ['受理诉求500件，办结480件，未办结【　】件。', '件', '20', '500－480＝20'],
    ['甲组完成12项、乙组完成18项，两组共完成【　】项。', '项', '30', '12＋18＝30'],
    ['上半年接待40批，下半年接待60批，全年累计接待【　】批。', '批', '100', '40＋60＝100'],
  ])('%s', (sentence, unit, value, note) => {
    expect(deriveInSentence(sentence, unit)).toEqual({ value, note });
  });

  it.each([
    ['办理150件，接待120件，同比增长【　】%。', '%'],
    ['去年120件，今年150件，同比下降【　】%。', '%'],
    ['走访约60户、慰问40户，合计【　】户。', '户'],
    ['男职工60人、车辆40台，合计【　】人。', '人'],
    ['悬挂横幅36条，发放宣传单【　】份。', '份'],
    ['检查企业200家，发现问题企业30家，整改率【　】%。', '%'],
    ['城区学校12所、农村学校18所，城区学校占【　】%。', '%'],
    ['城区学校18所、农村学校12所，农村学校占【　】%。', '%'],
    ['2024年立案30件，2026年立案24件，同比下降【　】%。', '%'],
    ['一季度营收120万元，二季度营收150万元，同比增长【　】%。', '%'],
    ['社区排查隐患12处、8处，三个社区共排查【　】处。', '处'],
    ['下半年接待60批，接待游客40批，全年累计接待【　】批。', '批'],
    ['共排查隐患90处，其中一般隐患80处，剩余【　】处。', '处'],
    ['新建公园3个、改建公园5个，累计建成公园【　】个。', '个'],
    ['去年120件，今年150件，同比增长【　】。', ''],
  ])('nothing for %s', (sentence, unit) => {
    expect(deriveInSentence(sentence, unit)).toBeNull();
  });
});
