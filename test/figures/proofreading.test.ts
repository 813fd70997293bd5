import { describe, expect, it } from 'vitest';
import { analyse, type Finding } from '../../server/src/core/index';
import { fixesAt } from '../../server/src/core/features/index';

/** The findings of the figure rules: `sum warning: 合计不符…` and what they mark. */
const found = (text: string) =>
  analyse(text)
    .findings.filter(({ rule }) => rule.startsWith('figure/'))
    .map(finding => `${finding.rule.slice(7)} ${finding.severity}: ${textAt(text, finding)}: ${finding.message.zh}`);
const textAt = (text: string, { range }: Finding) =>
  text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? '';

/** The text after each fix that its findings offer. */
function fixed(text: string): readonly string[] {
  const analysis = analyse(text);
  return analysis.findings.flatMap(({ range }) =>
    fixesAt(analysis, range).flatMap(({ rule, fix: { action } }) => {
      if (!rule.startsWith('figure/') || action.type !== 'edit') return [];
      const lines = text.split('\n');
      for (const edit of action.edits.toReversed()) {
        const line = lines[edit.range.start.line] ?? '';
        lines[edit.range.start.line] =
          line.slice(0, edit.range.start.character) + edit.text + line.slice(edit.range.end.character);
      }
      return [lines.join('\n')];
    }),
  );
}

describe('the sentences of the writer’s notes §5', () => {
  it.each([
    ['数01', '男职工60人、女职工40人，合计100人。'],
    ['数03', '共有干部50人，其中党员38人、女干部21人。'],
    ['数04 below the whole', '共排查隐患90处，其中一般隐患60处、重大隐患25处。'],
    ['数05', '共走访300余户，其中困难户120余户、独居老人户90余户。'],
    ['数06', '三类占比分别为33.3%、33.3%、33.3%。'],
    ['数10', '目标200户，完成190户，完成率95%。'],
    ['数12', '采暖期为11月15日至3月15日。'],
    ['数14', '2026年12月31日（星期四）'],
    ['数15', '见第12—15页；长20～25米'],
    ['数16', '新修道路3千米，购置面粉5千克，容量2千瓦'],
    ['数18 another scope', '全年走访860户。\n一、走访\n上半年走访806户。\n二、慰问\n其中本级走访806户。'],
    ['数19', '容积率2.5、汇率7.1、心率76、死亡率千分之六、师生比1：15'],
  ])('%s stays silent', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['数02', '初中部320人、高中部280人，合计580人。', 'sum warning: 580人: 合计不符：320＋280＝600，文中写580'],
    ['数04', '共排查隐患90处，其中一般隐患70处、重大隐患25处。', 'sum info: 90处: 其中各项大于总数：70＋25＞90'],
    ['数07', '合格率由90%提高到95%，提高5%。', 'percent info: 5%: 两个比率相差，应为5个百分点'],
    ['数08', '事故起数由12起下降到4起，下降2倍。', 'percent info: 下降2倍: 下降、减少不用倍数，写百分数或几分之几'],
    [
      '数09',
      '去年办理120件，今年办理150件，同比增长20%。',
      'growth info: 20%: 与前面两数不符：(150－120)÷120＝25%，文中写20%',
    ],
    ['数11', '收入由50万元增加到100万元，翻了两番。', 'percent info: 翻了两番: 按前面两数应为翻一番'],
    ['数13', '2026年2月29日召开动员会。', 'date error: 2026年2月29日: 日期有误：2026年2月没有29日'],
    ['数15', '投资9～16亿元', 'range info: 9～16亿: 前一个数也要写“亿”：9亿～16亿'],
    ['数16', '3千人受益', 'mixed info: 3千人: 数字混用两种写法：写作“3000人”'],
    [
      '数17',
      '参加人数近317余人',
      'doubled-approximation warning: 近317余: 概数重复：“近…余”；精确到个位的数后不加“余”',
    ],
  ])('%s is reported: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('数18: both places are reported, each with the other', () => {
    const text = '全年走访860户。\n一、深入一线\n走访806户。';
    expect(found(text)).toEqual([
      'conflict info: 860户: 数字不一致：这里写“860户”，第 3 行（一、深入一线）写“806户”',
      'conflict info: 806户: 数字不一致：这里写“806户”，第 1 行写“860户”',
    ]);
    const [first] = analyse(text).findings;
    expect(first?.related.map(({ range }) => range.start.line)).toEqual([2]);
    expect(fixed(text)).toEqual([text.replace('860', '806'), text.replace('806', '860')]);
  });
});

describe('mends', () => {
  it.each([
    ['初中部320人、高中部280人，合计580人。', ['初中部320人、高中部280人，合计600人。']],
    ['合格率由90%提高到95%，提高5%。', ['合格率由90%提高到95%，提高5个百分点。']],
    ['去年办理120件，今年办理150件，同比增长20%。', ['去年办理120件，今年办理150件，同比增长25%。']],
    ['收入由50万元增加到100万元，翻了两番。', ['收入由50万元增加到100万元，翻一番。']],
    ['2026年05月08日印发。', ['2026年5月8日印发。']],
    ['5月3号检查，18年5月启动。', ['5月3日检查，18年5月启动。', '5月3号检查，2018年5月启动。']],
    ['2026年12月31日（星期五）', ['2026年12月31日（星期四）']],
    ['投资9～16亿元', ['投资9亿～16亿元']],
    ['惠及3千人，每组3、4个人。', ['惠及3000人，每组3、4个人。', '惠及3千人，每组三四个人。']],
    ['近300余人参加', ['近300人参加', '300余人参加']],
    ['近317余人参加', ['317人参加']],
    ['发放10余万余张', ['发放10余万张', '发放10万余张']],
    ['整改657余条', ['整改657条']],
    ['二〇20年建成', ['2020年建成']],
  ])('%s', (text, expected) => {
    expect(fixed(text)).toEqual(expected);
  });

  it('nothing where only the writer knows', () => {
    expect(fixed('2026年2月29日召开，自2026年5月至2026年3月，下降2倍。')).toEqual([]);
  });
});

describe('stays silent where another reading is right', () => {
  it.each([
    '男60人、女40人，共100人，合计投入80万元。',
    '新增就业1200人，其中城镇900人，农村200人以上。',
    '甲村20.3万元、乙村10.2万元，合计30.6万元。',
    '产值由1.2亿元增加到2.3亿元，增长92%。',
    '近5年，近30余天，最近300余户。',
    '余杭区、余姚市编号1235余杭站。',
    '历时18年，工作18年5个月，18年如一日。',
    '检查5月3号楼、2号线。',
    '2—3月份，5至6月，12.5-13.5万元以外另计。'.replace('12.5-13.5万元', '12.5万～13.5万元'),
    '3、4月份完成，第3、4次会议，3、4年级参加。',
    '降低到原来的2倍以下。',
    '设置5百万元奖金。',
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('parts behind 其中 that end with what is left', () => {
  it.each([
    [
      '共接待来访210批，其中土地类95批、社保类62批、其他类63批。',
      'sum warning: 210批: 合计不符：95＋62＋63＝220，文中写210',
    ],
    ['共接待来访210批，其中土地类95批，其余105批。', 'sum warning: 210批: 合计不符：95＋105＝200，文中写210'],
    ['共接待来访210批，其中土地类95批、社保类262批。', 'sum info: 210批: 其中各项大于总数：262＞210'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '共接待来访210批，其中土地类95批、社保类62批、其他类53批。',
    '共接待来访210批，其中土地类95批、社保类62批。',
    '共接待来访210批，其中土地类95批、社保类约60批、其他类63批。',
    '共接待来访210批，其中土地类xx批、社保类62批、其他类63批。',
    '共接待来访210批，其中土地类95批，同比减少12批，其他类115批。',
  ])('%s stays silent', text => {
    expect(found(text)).toEqual([]);
  });
});

it('what is left undone is no part of the rate', () => {
  expect(found('排查隐患95处，已整改88处，未整改7处，整改率92.6%。')).toEqual([]);
  expect(found('排查隐患95处，已整改88处，未整改7处，整改率82.6%。')).toEqual([
    'growth info: 82.6%: 与前面两数不符：88÷95≈92.6%，文中写82.6%',
  ]);
  expect(found('排查隐患95处，已整改88处，未整改9处，整改率92.6%。')).toEqual([
    'sum warning: 95处: 合计不符：88＋9＝97，文中写95',
  ]);
});

describe('what was found wrong in drafts', () => {
  it.each([
    ['6月15日至6月10日开展演练。', ['date error: 6月15日至6月10日: 日期有误：结束早于开始']],
    ['6月15日至次年6月10日为养护期，11月15日至3月15日供暖，6月5日至6月10日演练。', []],
    [
      '惠及数百余人，几十余户。',
      [
        'doubled-approximation warning: 数百余: 概数重复：“数百余”',
        'doubled-approximation warning: 几十余: 概数重复：“几十余”',
      ],
    ],
    ['系数余量充足，数百人到会。', []],
    ['合格率达98.5，同比增长7.5。', ['percent info: 98.5: 可能漏了“%”：98.5', 'percent info: 7.5: 可能漏了“%”：7.5']],
    ['容积率2.5，心率76，办结率98.5％，同比增长7.5倍，完成率120%。', []],
    [
      '惠及5万多余人，培训二百三十余余人次。',
      [
        'doubled-approximation warning: 多余: 概数重复：“多余”',
        'doubled-approximation warning: 余余: 概数重复：“余余”',
      ],
    ],
    ['清理多余物资，30余多功能座椅。', []],
    ['检查水库32座，其中中型4座、小型29座。', ['sum info: 32座: 其中各项大于总数：4＋29＞32']],
    ['教育覆盖率达100%以上。', ['percent info: 100%以上: 这样的比率不会超过100%']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('names and their figures', () => {
  it.each([
    [
      '东湖、青山、洪山分别完成12户、15户。',
      ['respectively info: 分别完成12户、15户: “分别”前面列了 3 项，后面是 2 个数，请核对'],
    ],
    [
      '三个社区依次为12户、15户、20户、9户。',
      ['respectively info: 依次为12户、15户、20户、9户: “依次”前面列了 3 项，后面是 4 个数，请核对'],
    ],
    ['共走访47户，东湖、青山、洪山分别为12户、15户、25户。', ['sum warning: 47户: 合计不符：12＋15＋25＝52，文中写47']],
    ['第三个季度分别增长12%、15%。', []],
    ['党建、业务和安全工作分别为95项、96项、97项。', []],
    ['东湖、青山分别为12户、xx户、15户。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
