import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../server/src/core';
import { bulkFills, fixesAt } from '../../server/src/core/features';
import { rangeOf } from '../../server/src/core/text/span';
import { tableOf } from '../filling/table';
import { applyEdits, applyUndo, textAt } from './laws';

const CLAUSES = ['组织护林员开展巡山检查|次，', '清理林区可燃物|吨，', '劝返违规用火群众|人，', '设置防火检查站|处，'];
const figures = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 4, maxLength: 4 });
/** Behind which clauses a line breaks. */
const breaks = fc.subarray([0, 1, 2]);
const mark = fc.constantFrom('xx', '__', '×', '');

function paragraph(name: string, values: readonly (number | string)[], ends: readonly number[]): string {
  const clauses = CLAUSES.map((clause, i) => clause.replace('|', String(values[i])) + (ends.includes(i) ? '\n' : ''));
  return `${name}${clauses.join('')}做到早发现早处置。`;
}

const REST = '\n\n其他工作另行说明。\n\n';

/** All that one step of the editor writes, for every gap. */
function* multiples(analysis: Analysis) {
  for (const { line, gap } of analysis.gaps)
    for (const { fix } of fixesAt(analysis, rangeOf(line, gap.span)))
      if (fix.action.type === 'edit' && fix.title.zh.includes('补全本段')) yield fix.action;
}

describe('a paragraph that is broken into lines, here and there', { timeout: 60_000 }, () => {
  it('is filled by what stands in its twin, as a whole, and undone to the exact text', () => {
    let whole = 0;
    fc.assert(
      fc.property(figures, mark, breaks, breaks, (values, sign, here, there) => {
        const own = paragraph('全镇', ['', '', '', ''].fill(sign), here);
        const text = `${own}${REST}${paragraph('全镇', values, there)}`;
        const analysis = analyse(text);
        for (const { edits, confirm } of multiples(analysis)) {
          expect(confirm).toBeUndefined();
          for (const edit of edits) expect(values.map(String)).toContain(edit.text);
          const filled = applyEdits(text, edits);
          expect(applyUndo(filled.text, filled.undo)).toBe(text);
          if (edits.length === 4) {
            expect(filled.text.split(REST)[0]).toBe(paragraph('全镇', values, here));
            whole++;
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(whole).toBeGreaterThan(150);
  });

  it('takes nothing of another district unasked, whichever line names it', () => {
    let asked = 0;
    fc.assert(
      fc.property(figures, mark, breaks, breaks, (values, sign, here, there) => {
        const own = paragraph('青河镇', ['', '', '', ''].fill(sign), here);
        const analysis = analyse(`${own}${REST}${paragraph('北岭乡', values, there)}`);
        expect(bulkFills(analysis, { twins: true })).toEqual([]);
        for (const { confirm } of multiples(analysis)) {
          expect(confirm?.zh).toContain('北岭乡');
          asked++;
        }
      }),
      { numRuns: 200 },
    );
    expect(asked).toBeGreaterThan(150);
  });
});

/** What a formula comes to: (150－120)÷120 in per cent, 30＋28. */
function worth(formula: string): number {
  const written = formula.replace(/[＝≈].*$/, '');
  expect(written).toMatch(/^[\d.％%()＋－÷]+$/);
  const terms = (sum: string) =>
    (sum.match(/[＋－]?[\d.]+/g) ?? []).reduce(
      (total, term) => total + Number(term.replace('＋', '').replace('－', '-')),
      0,
    );
  const [part = '', whole] = written.replace(/[()％%]/g, '').split('÷');
  return whole === undefined ? terms(part) : (terms(part) / terms(whole)) * 100;
}

describe('what a table offers', { timeout: 60_000 }, () => {
  const count = fc.integer({ min: 1, max: 9_999 });

  it('is what a cell says, or what the arithmetic comes to that is shown with it', () => {
    let worked = 0;
    const row = fc.tuple(count, count, count);
    const text =
      '2026年工作总结\n一季度办理信访件xx件，上半年办理信访件xx件，1—9月办理信访件xx件。\n' +
      '接警xx起，比上年增加xx起，同比增长xx%，比上年减少xx起，同比下降xx%，完成年度目标的xx%。';
    fc.assert(
      fc.property(row, row, ([a, b, c], [now, before, target]) => {
        const quarters = `指标|单位|一季度|二季度|三季度\n信访件|件|${a}|${b}|${c}\n`;
        const years = `指标|单位|2026年|2025年|年度目标\n接警|起|${now}|${before}|${target}`;
        const table = tableOf(`${quarters}|\n${years}`);
        const { gaps, filler } = analyse(text, { table });
        const cells = [a, b, c, now, before, target].map(String);
        for (const placed of gaps)
          for (const { value, source, note, trust } of filler.suggestionsFor(placed)) {
            if (source === 'fact') expect(cells).toContain(value);
            else {
              expect(trust).not.toBe('sure');
              const formula = /：([^；]+)/.exec(note?.zh ?? '')?.[1] ?? '';
              expect(Math.abs(Math.abs(worth(formula)) - Number(value))).toBeLessThan(0.051);
              worked++;
            }
          }
      }),
      { numRuns: 150 },
    );
    expect(worked).toBeGreaterThan(150);
  });

  it('is sure for the month that is named, and for no other', () => {
    const months = fc.uniqueArray(count, { minLength: 12, maxLength: 12 });
    const asked = fc.constantFrom('1月', '3月', '6月', '10月', '12月', '一季度', '上半年', '全年', '1—5月', '');
    fc.assert(
      fc.property(months, asked, fc.integer({ min: 1, max: 12 }), (values, period, known) => {
        const rows = values.slice(0, known).map((value, i) => `${i + 1}月|${value}`);
        const table = tableOf(`月份|接警（起）\n${rows.join('\n')}`);
        const analysis = analyse(`2026年工作总结\n${period}接警xx起。`, { table });
        const month = Number(/^(\d+)月$/.exec(period)?.[1] ?? 0);
        const expected = month > 0 && month <= known ? [String(values[month - 1])] : [];
        expect(bulkFills(analysis, { twins: true }).map(({ offer }) => offer.value)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('is sure in its own unit alone, wherever the table says that', () => {
    const unit = fc.constantFrom('件', '起', '人', '人次', '户', '万元', '元', '%');
    const way = fc.constantFrom('column', 'heading', 'name', 'cell', 'above');
    const written: Readonly<Record<string, (own: string, value: number) => string>> = {
      column: (own, value) => `指标|单位|数值\n帮办代办|${own}|${value}`,
      heading: (own, value) => `指标|数量（${own}）\n帮办代办|${value}`,
      name: (own, value) => `指标|数量\n帮办代办（${own}）|${value}`,
      cell: (own, value) => `指标|数量\n帮办代办|${value}${own}`,
      above: (own, value) => `统计表|\n单位：${own}|\n指标|数量\n帮办代办|${value}`,
    };
    let sure = 0;
    fc.assert(
      fc.property(unit, unit, way, count, (own, asked, how, value) => {
        const table = tableOf(written[how]?.(own, value) ?? '');
        const fills = bulkFills(analyse(`帮办代办xx${asked}。`, { table }), { twins: true });
        expect(fills.map(({ offer }) => offer.value)).toEqual(own === asked ? [String(value)] : []);
        sure += fills.length;
      }),
      { numRuns: 300 },
    );
    expect(sure).toBeGreaterThan(20);
  });

  it('is applied at the cell that it names', () => {
    const table = tableOf('指标|单位|数值\n信访件|件|150\n接警|起|98');
    const text = '办理信访件xx件，接警__起。';
    const analysis = analyse(text, { table });
    const fills = bulkFills(analysis, { twins: false });
    expect(fills.map(({ offer }) => [offer.row?.cell, offer.value])).toEqual([
      ['数据!C2', '150'],
      ['数据!C3', '98'],
    ]);
    expect(fills.map(({ placed }) => textAt(analysis, rangeOf(placed.line, placed.gap.span)))).toEqual(['xx', '__']);
  });
});
