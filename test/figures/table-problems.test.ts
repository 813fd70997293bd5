import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/core/figures/index';
import { sheet } from './sheets';

/** What is told of a sheet, and how many facts it gives. */
const told = (text: string) => {
  const { facts, problems } = readFacts([sheet(text)]);
  return [facts.length, ...problems.map(({ message }) => message.zh)];
};

const NO_UNIT = '只供挑选，不会自动填入。请加一列“单位”，或在列名里写明，如“数量（件）”“同比（%）”。';

describe('a table that is not used, or not wholly, says so once', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['the whole is read', '指标|单位|数值\n横幅|条|36\n海报|张|50', [2]],
    [
      'no heading',
      '随便写点什么',
      [0, '“数据”的前十行里没有找到表头，这张表没有用。请加一行列名，如“指标、单位、数值、责任科室”。'],
    ],
    [
      'no column of values',
      '指标|类别\n横幅|宣传\n海报|宣传',
      [
        0,
        '“数据”的表头（第 1 行：指标、类别）里没有找到数值列，这张表没有用。请给数所在的列写上列名，如“数值”“数量”“2026年”。',
      ],
    ],
    [
      'values that nobody has filled in yet',
      '2026年宣传统计表||\n指标|单位|数值\n横幅|条|\n海报|张|',
      [0, '“数据”表头（第 2 行：指标、单位、数值）下面的数值都空着，这张表没有用。请填上数值。'],
    ],
    [
      'nothing that names the rows',
      '序号|数量（件）\n1|120\n2|35',
      [0, '“数据”没有一列说明每行是什么，这张表没有用。请加一列“指标”或“项目”。'],
    ],
    ['no unit anywhere', '指标|数值\n横幅|36\n海报|50', [2, `“数据”里的数没有写计量单位，${NO_UNIT}`]],
    ['a figure without unit', '指标|单位|数值\n横幅|条|36\n海报||50', [2, `“数据”C3 的“50”没有写计量单位，${NO_UNIT}`]],
    [
      'one name for two columns',
      '指标|单位|数值|数值\n横幅|条|36|30',
      [1, '“数据”有几列都叫“数值”，只用了 C 列，D 列没有用。请把列名写得不同，如“本年”“上年”。'],
    ],
    [
      'a row without a name',
      '指标|单位|数值\n横幅|条|36\n||50',
      [1, '“数据”C3 的“50”没有写是什么（这一行的名称空着），没有用。请写上名称。'],
    ],
    [
      'cells that are no figure, the first three by name',
      '指标|数量（人）\n参会|15—20\n参训|待统计\n参赛|见附件\n参展|报名中\n慰问|3\n走访|40\n看望|2\n接待|9',
      [
        8,
        '“数据”B2 的“15—20”、B3 的“待统计”、B4 的“见附件”等 4 格不是一个数，没有用。请写成一个数，范围和说明请写在备注里。',
      ],
    ],
    [
      'words in a column of rates',
      '指标|单位|本年|同比（%）\n信访件|件|120|持平',
      [1, '“数据”D2 的“持平”不是一个数，没有用。请写成一个数，范围和说明请写在备注里。'],
    ],
    [
      'errors and formulas without a result',
      '指标|数量（条）\n横幅|#REF!\n海报|#未计算\n展板|5',
      [1, '“数据”B2 的“#REF!”、B3 的“#未计算”没有算出结果，没有用。请在表格软件里改好公式、保存后再用。'],
    ],
    [
      'two figures under one name',
      '指标|数量（期）\n培训|4\n培训|6',
      [2, '“数据”里“培训”有两个不同的值（B2、B3），只供挑选，不会自动填入。请把名称写得不同，或写明时间、地区。'],
    ],
    ['signs for nothing are no fault', '指标|数量（条）\n横幅|36\n海报|—\n展板|无\n条幅|/', [1]],
    ['names and dates are no fault', '项目|内容值\n联系人|李明\n动员会|2026年3月5日', [2]],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('names the first cell, for an editor to go to', () => {
    expect(readFacts([sheet('指标|数量（人）\n参会|15—20\n参训|30')]).problems).toMatchObject([{ row: 1, column: 1 }]);
  });
});

describe('a table is read although', () => {
  const labels = (text: string) =>
    readFacts([sheet(text)]).facts.map(({ category, subject, parent, label, text: value }) =>
      [category, subject, parent, label, value].filter(Boolean).join('/'),
    );

  it.each<[string, string, readonly string[]]>([
    ['it only has classes', '类别|数量（人）\n低保对象|120\n特困人员|35', ['低保对象/120', '特困人员/35']],
    ['only the bodies name its rows', '责任科室|办件量（件）\n宣传科|120', ['宣传科/办件量/120']],
    [
      'its first rows are still empty',
      '社区|改造楼道（处）|新增车棚（个）\n东湖社区||\n西湖社区|12|3',
      ['西湖社区/改造楼道/12', '西湖社区/新增车棚/3'],
    ],
    [
      'it stands in two halves side by side',
      '项目|数量|项目|数量\n走访|12户|路灯|36盏\n慰问|35人',
      ['走访/12户', '慰问/35人', '路灯/36盏'],
    ],
    [
      'one name is merged over two columns and several rows',
      '项目||数量（件）\n矛盾纠纷|排查|120\n|调处|118\n信访|来信|30\n|小计|52\n合计||290',
      ['矛盾纠纷/排查/120', '矛盾纠纷/调处/118', '信访/来信/30', '信访/52', '合计/290'],
    ],
    [
      'its streets stand over their communities',
      '街道|社区|改造楼道（处）\n东湖街道|柳林社区|12\n|桃园社区|9\n|小计|21\n西湖街道||7',
      ['东湖街道/柳林社区/改造楼道/12', '东湖街道/桃园社区/改造楼道/9', '东湖街道/改造楼道/21', '西湖街道/改造楼道/7'],
    ],
    ['a growth is told in words', '指标|单位|本年|同比\n信访件|件|120|下降3.2%', ['信访件/120', '信访件/下降3.2%']],
  ])('%s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('reads a fall as one', () => {
    const { facts } = readFacts([sheet('指标|单位|本年|同比\n信访件|件|120|下降3.2%')]);
    expect(facts[1]?.quantity).toMatchObject({ value: '-3.2', unit: '%' });
  });
});
