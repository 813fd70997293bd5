import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { bulkFills, fixesAt, gapCard, nextGap } from '../../server/src/core/features';

const BETWEEN = '\n\n其他工作另行说明。\n\n';

/** The first paragraph with a ▮ at each place where it has lost a figure, its twin below. */
function shown(own: string, twin: string): string {
  const { gaps } = analyse(`${own}${BETWEEN}${twin}`);
  return gaps
    .filter(({ line, gap }) => line === 0 && gap.form === 'dropped')
    .reduceRight((text, { gap: { span } }) => `${text.slice(0, span.start)}▮${text.slice(span.start)}`, own);
}

function expectLost(marked: string, twin: string): void {
  expect(shown(marked.replaceAll('▮', ''), twin)).toBe(marked);
}

function findingsOf(text: string) {
  return analyse(text).findings.filter(({ rule }) => rule === 'gap/dropped-figure');
}

const TWIN = '全镇组织52批干部下沉网格，为860户老人建立台账，协调3家医院定期上门巡诊。';
const LOST = '全镇组织批干部下沉网格，为860户老人建立台账，协调3家医院定期上门巡诊。';

describe('a figure that a nearly equal paragraph has and this one lacks', () => {
  test.each([
    ['in the middle of a clause', '全镇组织▮批干部下沉网格，为860户老人建立台账，协调3家医院定期上门巡诊。'],
    ['in several places', '全镇组织▮批干部下沉网格，为▮户老人建立台账，协调▮家医院定期上门巡诊。'],
    ['beside a gap that shows', '全镇组织▮批干部下沉网格，为xx户老人建立台账，协调3家医院定期上门巡诊。'],
    ['beside a name that is missing', '全镇组织▮批干部下沉网格，为860户老人建立台账，协调3家xx医院定期上门巡诊。'],
  ])('%s', (_, marked) => {
    expectLost(marked, TWIN);
  });

  test('behind other marks, and of a scale that is left', () => {
    expectLost(
      '入户宣讲时向群众散发▮万余份明白纸,并由▮个宣讲小组分片包干。',
      '入户宣讲时向群众散发2.3万余份明白纸，并由18个宣讲小组分片包干。',
    );
  });

  test('when the later one has it, or the one before', () => {
    expect(findingsOf(`${LOST}${BETWEEN}${TWIN}`).map(({ range }) => range.start)).toEqual([{ line: 0, character: 4 }]);
    expect(findingsOf(`${TWIN}${BETWEEN}${LOST}`).map(({ range }) => range.start)).toEqual([{ line: 4, character: 4 }]);
  });

  test('in each copy of the paragraph', () => {
    expect(findingsOf([TWIN, LOST, LOST].join(BETWEEN)).map(({ range }) => range.start.line)).toEqual([4, 8]);
  });

  test('is a warning that names the twin and its figure', () => {
    const [finding] = findingsOf(`${LOST}${BETWEEN}${TWIN}`);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.zh).toBe('可能漏数：“全镇组织▮批干部下沉网……”，第 5 行同一段此处是 52');
    expect(finding?.related[0]?.range).toEqual({ start: { line: 4, character: 4 }, end: { line: 4, character: 6 } });
  });

  test('makes a warning of what the line itself only lets suspect', () => {
    const own = '为全区困难家庭新建停车位▮个，改造路灯8盏，方便群众夜间出行和停车。';
    const [finding] = findingsOf(`${own.replace('▮', '')}${BETWEEN}${own.replace('▮', '30')}`);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message.zh).toContain('第 5 行同一段此处是 30');
  });

  test('is offered, counted and reached as other gaps are', () => {
    const analysis = analyse(`${LOST}${BETWEEN}${TWIN}`);
    const [placed] = analysis.gaps;
    expect(placed).toMatchObject({ line: 0, gap: { kind: 'number', unit: '批', form: 'dropped', text: '' } });
    const start = { line: 0, character: 4 };
    const [fix] = fixesAt(analysis, { start, end: start }).map(({ fix: { title, preferred, action } }) => ({
      title: title.zh,
      preferred,
      action,
    }));
    expect(fix).toEqual({
      title: '填入 52（第 5 行同一段落）',
      preferred: true,
      action: { type: 'edit', edits: [{ range: { start, end: start }, text: '52' }] },
    });
    expect(nextGap(analysis, { line: 4, character: 0 }, 'next')?.start).toEqual(start);
    expect(gapCard(analysis, { line: 0, character: 0 }, 'at')).toMatchObject({ number: 1, count: 1 });
    expect(bulkFills(analysis, { twins: true }).map(({ offer }) => offer.value)).toEqual(['52']);
    expect(bulkFills(analysis, { twins: false })).toEqual([]);
  });

  test('of another district is offered with its name and never in bulk', () => {
    const own = `一、白水镇情况\n${LOST.replace('全镇', '白水镇')}`;
    const other = `二、青山镇情况\n${TWIN.replace('全镇', '青山镇')}`;
    const analysis = analyse(`${own}${BETWEEN}${other}`);
    const [placed] = analysis.gaps;
    const [offer] = placed ? analysis.filler.suggestionsFor(placed) : [];
    expect(offer).toMatchObject({ value: '52', trust: 'doubtful', subject: '青山镇' });
    expect(bulkFills(analysis, { twins: true })).toEqual([]);
  });
});

describe('nothing is lost', () => {
  test.each([
    ['where the twin has other words', '全镇选派年轻干部下沉网格，为老人逐户建立台账，协调多家医院定期上门巡诊。'],
    [
      'where the figure stands in words',
      '全镇组织五十二批干部下沉网格，为860户老人建立台账，协调三家医院定期上门巡诊。',
    ],
    ['where the clause is gone', '为860户老人建立台账，协调3家医院定期上门巡诊。'],
    ['where every figure is there', '全镇组织60批干部下沉网格，为900户老人建立台账，协调5家医院定期上门巡诊。'],
    ['where 每 or 各 stands before', '全镇组织各批干部下沉网格，为每户老人建立台账，协调3家医院定期上门巡诊。'],
  ])('%s', (_, own) => {
    expect(shown(own, TWIN)).toBe(own);
  });

  test('where a word stands over the place', () => {
    const own = '对全县困难群众和重点用户逐一走访，登记用电需求并帮助排除线路隐患。';
    expect(shown(own, own.replace('用户', '用3户'))).toBe(own);
    const year = '各单位对照目标完成年度任务，主要指标均好于预期，群众获得感持续增强。';
    expect(shown(year, year.replace('年度', '2026年度'))).toBe(year);
  });

  test('in a paragraph without a twin', () => {
    expect(findingsOf(`${LOST}${BETWEEN}医院新增床位，改善就诊环境，方便群众就近看病取药。`)).toEqual([]);
  });
});

test('whatever figures are taken out of a paragraph, each is offered back from its twin', () => {
  const figure = fc.integer({ min: 1, max: 9999 }).map(String);
  fc.assert(
    fc.property(fc.tuple(figure, figure, figure), fc.subarray([0, 1, 2], { minLength: 1 }), (figures, taken) => {
      const write = (own: readonly string[]) =>
        `全镇组织${own[0] ?? ''}批干部下沉网格，为${own[1] ?? ''}户老人建立台账，协调${own[2] ?? ''}家医院定期上门巡诊。`;
      const left = figures.map((value, i) => (taken.includes(i) ? '' : value));
      const analysis = analyse(`${write(left)}${BETWEEN}${write(figures)}`);
      const offered = analysis.gaps.map(placed => analysis.filler.suggestionsFor(placed)[0]?.value);
      expect(offered).toEqual(taken.map(i => figures[i]));
    }),
    { numRuns: 100 },
  );
});
