import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, describeSource, type Suggestion } from '../../server/src/core';
import { readDataTable } from '../../server/src/core/figures';
import { sheet } from '../figures/sheets';
import { tableOf } from './table';

const TODAY = () => ({ year: 2026, month: 11, day: 24 });
const BOARDS = tableOf('指标|单位|数值|责任科室\n户外广告牌|块|52|宣传科\n宣传单|份|12000|宣传科');

/** The offers for the n-th gap of a text. */
function offersFor(text: string, table = BOARDS, n = 0): readonly Suggestion[] {
  const { document, filler } = analyse(text, { table, today: TODAY });
  const gap = document.gaps[n];
  if (!gap) throw new Error(`no gap ${n}`);
  return filler.suggestionsFor(gap);
}

/** Each offer as `52 fact sure`. */
const shown = (...given: Parameters<typeof offersFor>) =>
  offersFor(...given).map(({ value, source, trust }) => `${value} ${source} ${trust}`);
const titles = (...given: Parameters<typeof offersFor>) => offersFor(...given).map(offer => describeSource(offer).zh);

describe('the data table', () => {
  it('offers a row that agrees in everything first, before a twin', () => {
    const text = '更换户外广告牌xx块，悬挂横幅30条，发放手册200册。\n更换户外广告牌48块，悬挂横幅30条，发放手册200册。';
    expect(shown(text)).toEqual(['52 fact sure', '48 twin fair']);
    expect(offersFor(text)[0]).toMatchObject({
      file: '数据.csv',
      row: { label: '户外广告牌', source: '宣传科', cell: '数据!C2' },
    });
    expect(titles(text)[0]).toBe('数据表：户外广告牌，来源 宣传科');
  });

  it('offers a row that agrees in part behind a twin of the same subject, and says why', () => {
    const table = tableOf('指标|单位|数值\n更换户外广告牌面|块|52');
    const text = '更换户外广告牌xx块，悬挂横幅30条，发放手册200册。\n更换户外广告牌48块，悬挂横幅30条，发放手册200册。';
    expect(shown(text, table)).toEqual(['48 twin fair', '52 fact doubtful']);
    expect(titles(text, table)[1]).toBe('数据表：更换户外广告牌面；数据表写的是“更换户外广告牌面”，请核对');
  });

  it('gives a total none of what it adds up', () => {
    expect(shown('新建公园3个、改建公园5个，累计建成公园xx个。')).toEqual([]);
  });

  it('never offers another unit', () => {
    expect(shown('更换户外广告牌xx处。')).toEqual([]);
  });

  it('knows the period from the headings over the gap', () => {
    const table = tableOf('指标|年份|数值|单位\n信访件|2025年|120|件\n信访件|2026年|150|件');
    expect(shown('2026年信访工作总结\n一、主要工作\n办理信访件xx件。', table)[0]).toBe('150 fact sure');
    expect(shown('信访工作总结\n一、2025年工作\n办理信访件xx件。', table)[0]).toBe('120 fact sure');
    expect(shown('信访工作总结\n一、主要工作\n办理信访件xx件。', table)).toEqual([
      '120 fact doubtful',
      '150 fact doubtful',
    ]);
  });

  it.each([
    ['another year', '2025年办理信访件xx件。', '120 fact sure'],
    ['the year before last', '前年办理信访件xx件。', '90 fact sure'],
    ['the year named last', '2025年办理信访件120件，2026年办理信访件xx件。', '150 fact sure'],
    ['its own year beside one to compare with', '与2025年相比，办理信访件xx件。', '150 fact sure'],
  ])('knows the period from a sentence about %s', (_, sentence, expected) => {
    const table = tableOf('指标|年份|数值|单位\n信访件|2024年|90|件\n信访件|2025年|120|件\n信访件|2026年|150|件');
    expect(shown(`2026年信访工作总结\n一、主要工作\n${sentence}`, table)[0]).toBe(expected);
  });

  it('is unsure of a row without a period where the sentence names one that the text is not about', () => {
    const text = (sentence: string) => `2026年宣传工作总结\n${sentence}`;
    expect(shown(text('2025年更换户外广告牌xx块。'))).toEqual(['52 fact doubtful']);
    expect(shown(text('上半年更换户外广告牌xx块。'))).toEqual(['52 fact doubtful']);
    expect(shown(text('2026年更换户外广告牌xx块。'))).toEqual(['52 fact sure']);
  });

  it('is unsure of what is counted of the whole where the text speaks of one place', () => {
    const table = tableOf('街道|走访（户）\n柳湾街道|320\n石桥街道|—\n合计|600');
    const text = (lines: string) => `2026年治理工作总结\n${lines}`;
    expect(shown(text('一、柳湾街道\n走访xx户。'), table)[0]).toBe('320 fact sure');
    expect(shown(text('一、全区\n全区走访xx户。'), table)[0]).toBe('600 fact sure');
    for (const other of ['一、北河街道\n走访xx户。', '北河街道走访xx户。', '石桥街道走访xx户。']) {
      expect(shown(text(other), table).join(' ')).not.toContain('sure');
    }
    const offered = titles(text('一、北河街道\n走访xx户。'), table).join(' ');
    expect(offered).toContain('文中说的是“北河街道”，数据表没有分开写');
    expect(shown('云台区宣传工作总结\n云台区更换户外广告牌xx块。')).toEqual(['52 fact sure']);
    expect(shown('云台区宣传工作总结\n一、北河街道\n更换户外广告牌xx块。')).toEqual(['52 fact doubtful']);
  });

  it('is unsure of a part of what the row counts', () => {
    const table = tableOf('指标|单位|数值\n公园|个|42');
    expect(shown('现有公园xx个。', table)).toEqual(['42 fact sure']);
    expect(shown('改造公园xx个。', table)).toEqual(['42 fact doubtful']);
  });

  it.each([
    ['业余培训', '举办业余培训xx期。'],
    ['线上培训', '开展线上培训xx期。'],
    ['what is planned', '明年计划举办培训xx期。'],
    ['what is planned under a heading', '三、下一步工作打算\n举办培训xx期。'],
  ])('is unsure of %s where the row says 培训', (_, text) => {
    expect(shown(`2026年工作总结\n${text}`, tableOf('指标|单位|数值\n培训|期|8'))).toEqual(['8 fact doubtful']);
  });

  it('takes half a year and its months as the same, and the whole year as another', () => {
    const table = tableOf('指标|2026年1-6月|单位\n接待游客|86.5|万人次');
    const text = (sentence: string) => `2026年上半年文旅工作总结\n${sentence}`;
    expect(shown(text('上半年接待游客xx万人次。'), table)).toEqual(['86.5 fact sure']);
    expect(shown(text('接待游客xx万人次。'), table)).toEqual(['86.5 fact sure']);
    expect(shown(text('全年接待游客xx万人次。'), table)).toEqual(['86.5 fact doubtful']);
    expect(shown('2026年宣传工作总结\n全年更换户外广告牌xx块。')).toEqual(['52 fact sure']);
  });

  it('does not take the target that a clause behind speaks of for what was done', () => {
    const table = tableOf('指标|单位|完成数|任务数\n辅具适配|人|620|600');
    expect(shown('辅具适配xx人，完成任务的103.3%。', table)[0]).toBe('620 fact sure');
  });

  it('takes the column of last year for a sentence that names it', () => {
    const table = tableOf('指标|单位|2026年|2025年\n住院报销|人次|18600|17900');
    const text = (sentence: string) => `2026年医保工作总结\n${sentence}`;
    expect(shown(text('2025年住院报销xx人次。'), table)[0]).toBe('17900 fact sure');
    expect(shown(text('住院报销xx人次。'), table)[0]).toBe('18600 fact sure');
  });

  it('is unsure of a whole year under a heading of half of it', () => {
    const table = tableOf('2026年统计表||\n指标|单位|数值\n信访件|件|150');
    expect(shown('2026年信访工作总结\n一、上半年工作\n办理信访件xx件。', table)).toEqual(['150 fact doubtful']);
  });

  it('takes the row of the place that the heading names, and another place’s only with a doubt', () => {
    const table = tableOf('社区|改造楼道（处）\n东湖社区|12\n西湖社区|9');
    const text = '社区工作总结\n一、东湖社区\n改造楼道xx处。';
    expect(shown(text, table)[0]).toBe('12 fact sure');
    expect(shown('社区工作总结\n改造楼道xx处。', tableOf('社区|改造楼道（处）\n东湖社区|12'))).toEqual([
      '12 fact doubtful',
    ]);
  });

  it('of two files that contradict each other is sure in neither', () => {
    const file = (name: string, value: number) => ({
      name,
      sheets: [sheet(`指标|单位|数值\n户外广告牌|块|${value}`)],
    });
    const { table } = readDataTable([file('甲.csv', 52), file('乙.csv', 54)]);
    expect(shown('更换户外广告牌xx块。', table)).toEqual(['52 fact doubtful', '54 fact doubtful']);
    expect(offersFor('更换户外广告牌xx块。', table).map(({ file: name }) => name)).toEqual(['甲.csv', '乙.csv']);
  });
});

describe('arithmetic', () => {
  it('is offered with its formula from the table', () => {
    const table = tableOf('指标|单位|本年|上年\n信访件|件|150|120');
    expect(shown('信访件同比增长xx%。', table)).toEqual(['25 sum fair']);
    expect(titles('信访件同比增长xx%。', table)).toEqual(['按数据表计算：(150－120)÷120']);
  });

  it('is offered from the figures of the sentence', () => {
    expect(titles('今年受理信访150件，去年受理120件，同比增长xx%。')).toEqual(['(150－120)÷120']);
    expect(shown('东湖社区新增车棚12个，西湖社区新增车棚9个，合计xx个。')[0]).toBe('21 sum fair');
  });

  it('is not offered where an operand is missing itself', () => {
    expect(shown('东湖社区新增车棚12个，南湖社区新增车棚xx个，西湖社区新增车棚9个，合计__个。', BOARDS, 1)).toEqual([]);
    expect(shown('今年受理信访__件，去年受理120件，前年受理100件，同比增长xx%。', BOARDS, 1)).toEqual([]);
  });
});

describe('a mention', () => {
  it('is the same thing in the same unit elsewhere in the text', () => {
    const text = '一、宣传\n全年共更换宣传展板共36块，效果明显。\n二、成效\n宣传展板xx块。';
    expect(shown(text)).toEqual(['36 mention fair']);
    expect(titles(text)).toEqual(['第 2 行']);
  });

  it.each([
    ['another unit', '宣传展板36处。\n宣传展板xx块。'],
    ['another thing', '宣传横幅36块。\n宣传展板xx块。'],
    ['another measure', '去年宣传展板36块。\n宣传展板xx块。'],
    ['an approximate figure', '宣传展板约36块。\n宣传展板xx块。'],
  ])('is not %s', (_name, text) => {
    expect(shown(text)).toEqual([]);
  });

  it('that names another place or year says so', () => {
    expect(shown('宣传工作总结\n2025年宣传展板36块。\n宣传展板xx块。')).toEqual(['36 mention doubtful']);
    expect(titles('宣传工作总结\n石桥镇亮点突出，宣传展板36块。\n清河镇稳步推进，宣传展板xx块。')[0]).toBe(
      '第 2 行，该段写的是“石桥镇”，请核对',
    );
  });
});

describe('today', () => {
  it.each([
    ['工作总结\n正文。\n东湖镇人民政府\nxxxx年xx月xx日', '2026年11月24日'],
    ['工作总结\n正文。\n2026年x月x日', '11月24日'],
    ['工作总结\n正文。\n　　　　年　　月　　日', '2026年11月24日'],
  ])('is offered for the date at the foot: %s', (text, value) => {
    const [offer, ...others] = offersFor(text);
    expect(others).toEqual([]);
    expect(offer).toMatchObject({ source: 'today' });
    expect(offer?.value.trim()).toBe(value);
  });

  it.each(['xxxx年xx月xx日\n正文。', '工作总结\nxxxx年xx月xx日召开会议。', '工作总结\n正文。\n2025年x月x日'])(
    'is not offered elsewhere: %s',
    text => {
      expect(shown(text)).toEqual([]);
    },
  );
});

it.each([
  ['全年实现地区生产总值xx亿元。', '地区生产总值|亿元|85.2'],
  ['完成65岁以上老年人体检xx人。', '65岁以上老年人体检|人|3200'],
])('a row is sure whatever verb leads what it names: %s', (text, row) => {
  expect(offersFor(text, tableOf(`指标|单位|数值\n${row}`)).map(({ trust }) => trust)).toEqual(['sure']);
});

it('a value always stands in its source, whatever the table says', () => {
  const cell = fc.constantFrom('52', '1,234', '约500', '80.00%', '20.3', '-5', '12块', '3万');
  const unit = fc.constantFrom('块', '万块', '%', '');
  fc.assert(
    fc.property(cell, unit, fc.constantFrom('块', '万块', '%', '余块'), (value, own, written) => {
      const text = `更换户外广告牌xx${written}。`;
      for (const offer of offersFor(text, tableOf(`指标|单位|数值\n户外广告牌|${own}|${value}`))) {
        if (offer.trust !== 'sure') continue;
        expect(value.replaceAll(',', '')).toContain(offer.value);
      }
    }),
  );
});
