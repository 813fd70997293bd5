import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameUnit, matchFacts, readFacts, type Fact, type FactQuery } from '../../server/src/core/figures/index';
import { splitUnit } from '../../server/src/core/figures/quantity/unit';
import { sheet } from './sheets';

const factsOf = (table: string) => readFacts([sheet(table)]).facts;
const ask = (
  sentence: string,
  label: string | null,
  unit: string | null,
  more: Partial<FactQuery> = {},
): FactQuery => ({
  kind: 'number',
  unit,
  label,
  word: null,
  sectionTitles: [],
  period: null,
  sentence,
  ...more,
});
/** Each offer: `52!` when it is sure, `52 why` with its note. */
const offers = (table: string, query: FactQuery) =>
  matchFacts(query, factsOf(table)).map(
    ({ value, sure, note }) => `${value}${sure ? '!' : ''}${note ? ` ${note.zh}` : ''}`,
  );

const BOARDS = '指标|单位|数值|责任科室\n户外广告牌|块|52|宣传科\n宣传单|份|12,000|宣传科';

describe('a match is sure', () => {
  it('when label and unit are the same', () => {
    expect(offers(BOARDS, ask('更换户外广告牌【　】块', '户外广告牌', '块'))).toEqual(['52!']);
  });

  it.each(['户外广告牌数', '户外广告牌数量', '共户外广告牌', '累计户外广告牌总数', '户外 广告牌'])(
    'under the name %s',
    label => {
      expect(offers(BOARDS.replace('户外广告牌', label), ask('【　】块', '户外广告牌', '块'))).toEqual(['52!']);
    },
  );

  it('not for a body that the table does not count, though it tells the whole', () => {
    const table = '单位|门诊人次（万人次）\n区人民医院|48.2\n区中医院|26.7\n合计|74.9';
    expect(offers(table, ask('区妇幼保健院门诊【　】万人次', '区妇幼保健院门诊', '万人次')).join()).not.toContain('!');
    expect(offers(table, ask('区妇幼保健院住院5人，门诊【　】万人次', '门诊', '万人次')).join()).not.toContain('!');
    expect(offers(table, ask('全区3所医院门诊【　】万人次', '门诊', '万人次'))[0]).toBe('74.9!');
  });

  it('for none of several figures that are told together', () => {
    const table = '乡镇|临时救助（人次）\n东湖镇|210\n北岭乡|185';
    const together = '东湖镇、北岭乡临时救助分别为【　】人次和xx人次';
    expect(offers(table, ask(together, '临时救助', '人次')).join()).not.toContain('!');
    expect(offers(table, ask('东湖镇、北岭乡分别走访2户和3户，东湖镇临时救助【　】人次', '临时救助', '人次'))[0]).toBe(
      '210!',
    );
  });

  it('behind 签约, which is no 约', () => {
    expect(offers('指标|单位|数值\n家庭医生签约|人|120', ask('家庭医生签约【　】人', '家庭医生签约', '人'))).toEqual([
      '120!',
    ]);
  });

  it('for the cell whose row and column are named, and for no other row', () => {
    const table = '项目名称|总投资（万元）|累计完成投资（万元）\n青河治理工程|8600|5120\n东湖灌区改造|2780|900';
    const place = '青河治理工程总投资8600万元，累计完成投资【　】万元';
    expect(offers(table, ask('青河治理工程总投资【　】万元', '青河治理工程总投资', '万元'))).toEqual(['8600!']);
    expect(offers(table, ask(place, '投资', '万元'))[0]).toBe('5120!');
    expect(offers(table, ask('青河治理工程开工，石桥灌区总投资【　】万元', '石桥灌区总投资', '万元'))).not.toContain(
      '8600!',
    );
  });

  it.each([
    ['97.50', '%', '97.5!'],
    ['80.00%', '', '80!'],
    ['1,200.50', '%', '1200.5!'],
  ])('in its shortest exact form, whatever the format of the cell: %s%s', (cell, unit, expected) => {
    expect(offers(`指标|单位|数值\n整改率|${unit}|${cell}`, ask('整改率达到【　】%', '整改率', '%'))).toEqual([
      expected,
    ]);
  });

  it('for the row of the place that the sentence or its heading names', () => {
    const table = '社区|改造楼道（处）\n东湖社区|12\n西湖社区|9\n合计|21';
    expect(offers(table, ask('东湖社区楼道【　】处', '楼道', '处'))[0]).toMatch(/^12 /);
    expect(offers(table, ask('东湖社区改造楼道【　】处', '改造楼道', '处'))[0]).toBe('12!');
    expect(offers(table, ask('改造楼道【　】处', '改造楼道', '处', { sectionTitles: ['一、西湖社区'] }))[0]).toBe('9!');
    expect(offers(table, ask('东湖社区12处，西湖社区改造楼道【　】处', '改造楼道', '处'))[0]).toBe('9!');
    expect(offers(table, ask('全街道改造楼道【　】处', '改造楼道', '处'))[0]).toBe('21!');
  });

  it('for the period that the document reports on', () => {
    const table = '指标|年份|数值|单位\n信访件|2025年|120|件\n信访件|2026年|150|件';
    expect(offers(table, ask('办理信访件【　】件', '信访件', '件', { period: '2026年' }))[0]).toBe('150!');
    expect(offers(table, ask('办理信访件【　】件', '信访件', '件'))).toEqual([
      '120 数据表里另有不同的数',
      '150 数据表里另有不同的数',
    ]);
  });

  it('for the measure that the sentence asks for', () => {
    const table = '指标|单位|本年|上年|同比（%）|年度目标|完成率（%）\n信访件|件|150|120|25|200|75';
    expect(offers(table, ask('办理信访件【　】件', '信访件', '件'))).toEqual(['150!']);
    expect(offers(table, ask('上年办理信访件【　】件', '信访件', '件'))).toEqual(['120!']);
    expect(offers(table, ask('信访件目标为【　】件', '信访件', '件'))).toEqual(['200!']);
    expect(offers(table, ask('信访件同比增长【　】%', '信访件', '%'))).toEqual(['25!']);
    expect(offers(table, ask('信访件目标完成率【　】%', '信访件', '%'))).toEqual(['75!']);
  });

  it('when the clause ends with the row’s name, however the gap’s own label cuts it', () => {
    const table = '指标|单位|本年|上年|同比（%）\n更换路灯|盏|150|120|25';
    expect(offers(table, ask('更换路灯【　】盏', '路灯', '盏'))).toEqual(['150!']);
    expect(offers(table, ask('更换路灯同比增长【　】%', '增长', '%'))).toEqual(['25!']);
  });

  it('for names, without the word that stands behind the gap', () => {
    const table = '项目|内容值\n区名|武山区\n联系人|李明\n动员会|2026年3月5日';
    const ask2 = (sentence: string, label: string, more: Partial<FactQuery>) => ask(sentence, label, null, more);
    expect(offers(table, ask2('【　】区', '区名', { kind: 'place', word: '区' }))).toEqual(['武山!']);
    expect(offers(table, ask2('联系人：【　】', '联系人', { kind: 'person' }))).toEqual(['李明!']);
    expect(offers(table, ask2('动员会于2026年3月【　】日召开', '动员会', { kind: 'date' }))).toEqual(['5!']);
    expect(offers(table, ask2('动员会于2026年4月【　】日召开', '动员会', { kind: 'date' }))).toEqual([]);
  });
});

describe('a match is only offered', () => {
  it.each([
    ['更换【　】块', '更换户外广告牌'],
    ['更换【　】块', '广告牌（户外）'],
    ['更换户外广告牌【　】块', null],
  ])('for another or no label: %s %s', (sentence, label) => {
    expect(offers(BOARDS, ask(sentence, label, '块'))).toEqual(['52 数据表写的是“户外广告牌”']);
  });

  it.each(['新增户外广告牌【　】块', '平均户外广告牌【　】块'])('for a part or another reckoning: %s', sentence => {
    expect(offers(BOARDS, ask(sentence, '户外广告牌', '块'))).toEqual(['52 数据表写的是“户外广告牌”']);
  });

  it('when two rows contradict', () => {
    expect(offers(`${BOARDS}\n户外广告牌|块|54|城管科`, ask('户外广告牌【　】块', '户外广告牌', '块'))).toEqual([
      '52 数据表里另有不同的数',
      '54 数据表里另有不同的数',
    ]);
  });

  it('in another scale, with the arithmetic', () => {
    const table = '指标|单位|数值\n宣传手册|册|203456\n投入资金|元|52000';
    expect(offers(table, ask('发放宣传手册【　】万余册', '宣传手册', '册'))).toEqual([
      '20 203456 册≈20.3 万册，取整；数据表写的是“203456”',
    ]);
    expect(offers(table, ask('投入资金【　】万元', '投入资金', '万元'))).toEqual(['5.2 52000 元＝5.2 万元']);
  });

  it('when the table only approximates, or names no unit', () => {
    expect(offers('项目|数量\n走访群众|约500户', ask('走访群众【　】户', '走访群众', '户'))).toEqual([
      '500 数据表写的是“约500户”',
    ]);
    expect(offers('项目|数量\n走访群众|500', ask('走访群众【　】户', '走访群众', '户'))).toEqual([
      '500 数据表没有写单位',
    ]);
  });

  it('for a part whose whole the sentence does not name', () => {
    const table = '项目|数量（人）\n干部|50\n其中：女性|21';
    expect(offers(table, ask('女性【　】人', '女性', '人'))).toEqual(['21']);
    expect(offers(table, ask('共有干部50人，其中女性【　】人', '女性', '人'))[0]).toBe('21!');
  });

  it('for another place or half of the year', () => {
    expect(offers('社区|改造楼道（处）\n东湖社区|12', ask('改造楼道【　】处', '改造楼道', '处'))).toEqual([
      '12 数据表写的是“东湖社区”',
    ]);
    const year = '2026年统计表||\n指标|单位|数值\n信访件|件|150';
    expect(offers(year, ask('上半年办理信访件【　】件', '信访件', '件', { period: '2026年' }))).toEqual([
      '150 数据表写的是“2026年”',
    ]);
  });
});

describe('nothing is offered', () => {
  it('in another unit', () => {
    expect(offers(BOARDS, ask('户外广告牌【　】处', '户外广告牌', '处'))).toEqual([]);
    expect(offers(BOARDS, ask('户外广告牌同比增长【　】%', '户外广告牌', '%'))).toEqual([]);
  });

  it('for a rise where the text says fall', () => {
    const table = '指标|单位|同比（%）\n信访件|件|-12.5';
    expect(offers(table, ask('信访件同比下降【　】%', '信访件', '%'))).toEqual(['12.5!']);
    expect(offers(table, ask('信访件同比增长【　】%', '信访件', '%'))).toEqual([]);
  });

  it('for something else, or without a table', () => {
    expect(offers(BOARDS, ask('新建厂房【　】座', '厂房', '座'))).toEqual([]);
    expect(matchFacts(ask('【　】块', '户外广告牌', '块'), [])).toEqual([]);
  });
});

it('a fact with another unit is never offered, and a sure value is the table’s own', () => {
  const unit = fc.constantFrom('块', '件', '人', '人次', '%', '元', '万元', '户', '');
  const label = fc.constantFrom('户外广告牌', '广告牌', '信访件', '信访件数', '培训', '参加培训');
  const subject = fc.constantFrom(null, '东湖社区');
  const row = fc.record({ label, unit, value: fc.integer({ min: -5, max: 99_999 }), subject });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      label,
      unit,
      fc.constantFrom('', '万', '万余', '余'),
      (rows, wanted, own, scale) => {
        const facts: readonly Fact[] = factsOf(
          ['指标|单位|数值|社区', ...rows.map(r => `${r.label}|${r.unit}|${r.value}|${r.subject ?? ''}`)].join('\n'),
        );
        for (const match of matchFacts(ask(`${wanted}【　】${scale}${own}`, wanted, own), facts)) {
          const unitOfFact = match.fact.quantity?.unit ?? '';
          expect(unitOfFact === '' || own === '' || unitOfFact === splitUnit(own).base).toBe(true);
          if (match.sure) {
            // 【　】万元 is a gap before 元 in the scale of a column 万元.
            expect([own, scale + own].some(unit => isSameUnit(match.fact.unit, unit))).toBe(true);
            expect(match.fact.text).toBe(match.value);
          }
        }
      },
    ),
  );
});
