import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGapList, importGapList } from '../../server/src/core/figures/index';
import { apply, filledList, importInto } from './marked-list';
import { markedText } from './marked-text';

const TEXT = `# 一、宣传
更换户外广告牌⟦xx|户外广告牌|块⟧块，悬挂横幅⟦__|横幅|条⟧条。
发放宣传单⟦|宣传单|张⟧万余张。
# 二、服务
⟦xx|区名||place|区⟧区各单位同步开展。⟦xx|区名||place|区⟧区领导带队检查。
动员会于12月⟦xx|动员会|日|date⟧日召开，联系人⟦某|联系人||person⟧。`;

describe('buildGapList', () => {
  const list = buildGapList({
    ...markedText(TEXT),
    period: '2026年',
    departmentOf: ({ gap }) => (gap.kind === 'number' ? '宣传科' : null),
    suggestionsFor: ({ gap }) => (gap.label === '横幅' ? [{ value: '36', source: '第 9 行同一段落' }] : []),
  });

  it('says of a name that it stands in all the text only where it stands twice', () => {
    const [sheet] = buildGapList(markedText('⟦xx|区名||place|区⟧区各单位同步开展。')).forDepartments;
    expect(sheet?.rows[3]?.[2]).toBe('区名');
  });

  it('has a title, a line for the deadline, the columns, and one row a distinct thing', () => {
    const [sheet] = list.forDepartments;
    expect(sheet!.rows.slice(0, 3)).toEqual([
      ['《测试总结》待填数据清单'],
      ['请于　月　日前反馈，联系人：　　电话：　　'],
      ['编号', '章节', '待填内容', '单位', '原句（【　】）', '填写值', '统计期间', '责任科室', '填报人', '备注'],
    ]);
    expect(sheet!.rows.slice(3).map(row => row.slice(0, 8))).toEqual([
      ['1', '一、宣传', '户外广告牌', '块', '更换户外广告牌【　】块，悬挂横幅__条。', '', '2026年', '宣传科'],
      ['2', '一、宣传', '横幅', '条', '更换户外广告牌xx块，悬挂横幅【　】条。', '', '2026年', '宣传科'],
      ['3', '一、宣传', '宣传单', '张', '发放宣传单【　】万余张。', '', '2026年', '宣传科'],
      ['4', '二、服务', '区名：全文“xx区”', '', '【　】区各单位同步开展。', '', '', ''],
      ['5', '二、服务', '动员会', '日', '动员会于12月【　】日召开，联系人某。', '', '', ''],
      ['6', '二、服务', '联系人', '', '动员会于12月xx日召开，联系人【　】。', '', '', ''],
    ]);
    expect(list.count).toBe(6);
  });

  it('keeps suggestions and counts on the sheet that stays with the writer', () => {
    expect(list.forWriter.rows.slice(0, 3)).toEqual([
      ['编号', '待填内容', '建议值', '建议来源', '处数'],
      ['1', '户外广告牌', '', '', '1'],
      ['2', '横幅', '36', '第 9 行同一段落', '1'],
    ]);
    expect(list.forWriter.rows[4]).toEqual(['4', '区名：全文“xx区”', '', '', '2']);
    expect(JSON.stringify(list.forDepartments)).not.toContain('"36"');
  });

  it('is split by department', () => {
    const source = { ...markedText(TEXT), departmentOf: () => null };
    const split = buildGapList(
      { ...source, departmentOf: ({ gap }) => (gap.unit === '块' ? '宣传科' : null) },
      { split: true },
    );
    expect(split.forDepartments.map(({ name, rows }) => [name, rows.length - 3])).toEqual([
      ['宣传科', 1],
      ['未分科室', 5],
    ]);
  });
});

describe('importGapList', () => {
  it('fills in what the departments wrote', () => {
    const values = { 1: '52块', 2: '１，２３６', 3: '20', 4: '武山区', 5: '12月5日', 6: '李明' };
    const { text, edits, empty } = importInto(TEXT, [filledList(TEXT, values)]);
    expect(text).toBe(`# 一、宣传
更换户外广告牌52块，悬挂横幅1236条。
发放宣传单20万余张。
# 二、服务
武山区各单位同步开展。武山区领导带队检查。
动员会于12月5日召开，联系人李明。`);
    expect(edits).toHaveLength(7);
    expect(empty).toBe(0);
  });

  it.each([
    ['0', '办结0件'],
    ['约50件', '办结约50件'],
    ['50余件', '办结50余件'],
    ['5.2万', '办结5.2万件'],
    ['三十', '办结30件'],
  ])('takes %s', (value, expected) => {
    const marked = '# 一\n办结⟦xx|办结|件⟧件';
    expect(importInto(marked, [filledList(marked, { 1: value })]).text).toBe(`# 一\n${expected}`);
  });

  it.each([
    ['在⟦x月x日|||date⟧举行', '2026年4月23日', '在4月23日举行'],
    ['在⟦x月x日|||date⟧举行', '2026/4/23', '在4月23日举行'],
    ['在⟦x月x日|||date⟧举行', '4-23', '在4月23日举行'],
    ['于⟦20xx年|||date⟧建成', '2026', '于2026年建成'],
    ['于⟦____|||date⟧建成', '2026-4-5', '于2026年4月5日建成'],
    ['于4月⟦xx|||date⟧日建成', '2026/4/5', '于4月5日建成'],
    ['于⟦20xx年xx月xx日|||date⟧建成', '2026/4/5', '于2026年4月5日建成'],
    ['于2026年⟦xx|||date⟧月建成', '4月', '于2026年4月建成'],
    ['于2026年⟦x月x日|||date⟧建成', '2026年4月5日', '于2026年4月5日建成'],
  ])('writes into %s the date %s as the place wants it', (marked, value, expected) => {
    expect(importInto(marked, [filledList(marked, { 1: value })]).text).toBe(expected);
  });

  it('leaves a date of another month or year to the writer', () => {
    const marked = '于2026年⟦x月x日|||date⟧建成，于12月⟦xx|||date⟧日验收。';
    const { doubtful, edits } = importInto(marked, [filledList(marked, { 1: '2027/4/5', 2: '11月5日' })]);
    expect(edits).toEqual([]);
    expect(doubtful.map(({ reason, proposed }) => [reason.zh, proposed])).toEqual([
      ['年份不符：文中是 2026 年，填的是“2027/4/5”', '4月5日'],
      ['月份不符：文中是 12 月，填的是“11月5日”', undefined],
    ]);
  });

  it('finds the place after the text has moved on', () => {
    const moved = `新加的一段。
# 一、宣传工作
另有背景介绍。更换户外广告牌⟦xx|户外广告牌|块⟧块，悬挂横幅36条。
# 二、服务
⟦xx|区名||place|区⟧区领导带队检查。
发放宣传单⟦|宣传单|张⟧万余张，反响良好。`;
    const { text, unmatched } = importInto(moved, [filledList(TEXT, { 1: '52', 2: '40', 3: '20', 4: '武山' })]);
    expect(text).toBe(`新加的一段。
# 一、宣传工作
另有背景介绍。更换户外广告牌52块，悬挂横幅36条。
# 二、服务
武山区领导带队检查。
发放宣传单20万余张，反响良好。`);
    expect(unmatched.map(({ row, reason }) => [row.number, reason.zh])).toEqual([['2', '文中此处已写“36”']]);
  });

  it('knows a sentence again behind the guard that a CSV has before what looks like a formula', () => {
    const marked = '＋新增志愿者⟦xx|志愿者|名⟧名。';
    const { rows } = filledList(marked, { 1: '9' });
    const guarded = rows.map(row => row.map(cell => cell.replace(/^＋/, "'＋")));
    expect(importInto(marked, [{ name: 'a', rows: guarded }]).text).toBe('＋新增志愿者9名。');
  });

  it('lists 无 and 不适用 as sentences to reword', () => {
    const { toReword, edits } = importInto(TEXT, [filledList(TEXT, { 1: '无', 2: '不适用' })]);
    expect(toReword.map(({ row }) => row.value)).toEqual(['无', '不适用']);
    expect(edits).toEqual([]);
  });

  it('leaves other units, words and conversions to the writer', () => {
    const { doubtful, edits } = importInto(TEXT, [filledList(TEXT, { 1: '52处', 2: '待统计', 3: '203456张' })]);
    expect(doubtful.map(({ reason, proposed }) => [reason.zh, proposed])).toEqual([
      ['单位不符：文中是“块”，填的是“52处”', '52'],
      ['“待统计”不是一个数', undefined],
      ['需要换算：203456 张≈20.3 万张，取整', '20'],
    ]);
    expect(edits).toEqual([]);
  });

  it.each([
    ['97.50%', '97.5'],
    ['80.00％', '80'],
    ['100%', '100'],
    ['0.50', '0.50'],
  ])('writes %s as %s, whatever the spreadsheet made of it', (value, expected) => {
    const marked = '整改率达到⟦xx|整改率|%⟧%。';
    expect(importInto(marked, [filledList(marked, { 1: value })]).text).toBe(`整改率达到${expected}%。`);
  });

  it('fills in no formula that gave no result, a name’s place included', () => {
    const marked = '会同⟦xx|牵头单位||org|局⟧局开展检查，更换户外广告牌⟦xx|户外广告牌|块⟧块。';
    const { doubtful, edits } = importInto(marked, [filledList(marked, { 1: '#REF!', 2: '#未计算' })]);
    expect(doubtful.map(({ reason }) => reason.zh)).toEqual([
      '“#REF!”是没有算出来的公式，请填结果',
      '“#未计算”是没有算出来的公式，请填结果',
    ]);
    expect(edits).toEqual([]);
  });

  it('lists what two returns say differently, and takes what they say alike', () => {
    const { conflicts, text } = importInto(TEXT, [
      filledList(TEXT, { 1: '52', 2: '36条' }),
      filledList(TEXT, { 1: '54', 2: '36' }),
    ]);
    expect(conflicts.map(({ rows }) => rows.map(({ file, value }) => `${file} ${value}`))).toEqual([
      ['1.xlsx 52', '2.xlsx 54'],
    ]);
    expect(text).toContain('横幅36条');
    expect(text).toContain('广告牌xx块');
  });

  it('takes of a conflict the value that is chosen, and leaves the others open', () => {
    const source = markedText(TEXT);
    const lists = [{ 1: '52', 2: '36', 3: '20' }, { 1: '54', 2: '无', 3: '203456张' }, { 1: '52块' }];
    const returns = lists.map((values, i) => ({ name: `${i + 1}.xlsx`, sheets: [filledList(TEXT, values)] }));
    const [figure, banner, leaflet] = importGapList(source, returns).conflicts;
    expect(figure?.options.map(({ rows, text }) => [text, rows.map(({ file }) => file)])).toEqual([
      ['52', ['1.xlsx', '3.xlsx']],
      ['54', ['2.xlsx']],
    ]);
    expect(banner?.options.map(({ text }) => text)).toEqual(['36', null]);
    expect(leaflet?.options.map(({ text, note }) => [text, note?.zh])).toEqual([
      ['20', undefined],
      ['20', '需要换算：203456 张≈20.3 万张，取整'],
    ]);

    const chosen = importGapList(source, returns, [1, null, 1]);
    expect(apply(source.text, chosen.edits)).toContain('更换户外广告牌54块，悬挂横幅__条。\n发放宣传单20万余张。');
    expect(chosen.conflicts.map(({ rows: [row] }) => row.number)).toEqual(['2']);
    expect(importGapList(source, returns, [null, 1]).toReword.map(({ row }) => row.value)).toEqual(['无']);
  });

  it('fills in nothing that was not chosen, whatever the choices are', () => {
    const source = markedText(TEXT);
    const returns = [{ 1: '52' }, { 1: '54' }].map((values, i) => ({
      name: `${i}.csv`,
      sheets: [filledList(TEXT, values)],
    }));
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(4))), choices => {
        const { edits } = importGapList(source, returns, choices);
        expect(edits.map(({ text }) => text)).toEqual(['52', '54'].slice(choices[0] ?? 9, (choices[0] ?? 9) + 1));
      }),
    );
  });

  it('tells equal sentences apart by heading and order, and asks where it cannot', () => {
    const twins = '# 东湖\n改造楼道⟦xx|楼道|处⟧处。\n# 西湖\n改造楼道⟦xx|楼道|处⟧处。\n改造楼道⟦xx|楼道|处⟧处。';
    const list = filledList(twins, { 1: '12', 2: '9', 3: '8' });
    expect(importInto(twins, [list]).text).toBe('# 东湖\n改造楼道12处。\n# 西湖\n改造楼道9处。\n改造楼道8处。');
    const fewer = '# 东湖\n改造楼道12处。\n# 西湖\n改造楼道⟦xx|楼道|处⟧处。';
    const { edits, already, ambiguous } = importInto(fewer, [list]);
    expect(edits).toEqual([]);
    expect(already.map(({ row }) => row.value)).toEqual(['12']);
    expect(ambiguous.map(({ row }) => row.value)).toEqual(['9', '8']);
  });

  it('passes over sheets that are no list', () => {
    expect(
      importInto(TEXT, [
        {
          name: '别的',
          rows: [
            ['指标', '数值'],
            ['横幅', '36'],
          ],
        },
      ]).edits,
    ).toEqual([]);
  });

  it('changes nothing but the gaps, whatever comes back', () => {
    const value = fc.oneof(
      fc.constantFrom('', '52', '52块', '无', '＝1+1', '1\n2', '5.2万', '12月5日', '武山区'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), values => {
        const source = markedText(TEXT);
        const { edits } = importInto(TEXT, [
          filledList(TEXT, Object.fromEntries(values.map((each, i) => [i + 1, each]))),
        ]);
        const places = new Set(
          source.document.gaps.map(({ line, gap }) => `${line}:${gap.span.start}-${gap.span.end}`),
        );
        for (const { range } of edits) {
          expect(places.delete(`${range.start.line}:${range.start.character}-${range.end.character}`)).toBe(true);
        }
      }),
    );
  });
});
