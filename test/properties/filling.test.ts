import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Analysis } from '../../server/src/core';
import { bulkFills, fixesAt } from '../../server/src/core/features';
import { splitLines } from '../../server/src/core/text/lines';
import { editLines } from '../../server/src/core/text/edit-lines';
import { rangeOf } from '../../server/src/core/text/span';
import { tableOf } from '../filling/table';
import { applyEdits, applyUndo, textAt } from './laws';

const DISTRICTS = ['云台区', '青河镇', '东湖社区', '柳湾街道', '北岭乡', '石桥村'];
/** A paragraph as it is patched from district to district: ＠ is the district, | a figure. */
const PARAGRAPHS = [
  '＠组织护林员开展巡山检查|次，清理林区可燃物|吨，劝返违规用火群众|人，做到早发现早处置。',
  '围绕防汛备汛，＠储备沙袋|只、编织袋|条，组织应急演练|场，参加群众|人次，确保安全度汛。',
  '＠全年受理群众来信来访|件，办结|件，回访来信人|人，群众对办理结果普遍满意。',
  '＠选派|名干部下沉网格，为|户老人建立台账，协调|家医院定期上门巡诊，老人看病更加方便。',
];
const BARE = PARAGRAPHS.map(paragraph => paragraph.replace('＠', ''));

type Way = 'paragraph' | 'heading' | 'gap';

/** The districts' parts of one text; of the first the figures that are `open` are missing, marked or without a trace. */
function patched(
  names: readonly string[],
  figures: readonly number[],
  way: Way,
  mark: string,
  paragraph: number,
): string {
  let next = 0;
  const part = (name: string, i: number) => {
    const body = (way === 'heading' ? BARE : PARAGRAPHS)[paragraph] ?? '';
    const own = way === 'gap' && i === 0 ? `xx${name.slice(2)}` : name;
    const filled = body
      .replace('＠', own)
      .replaceAll('|', () => (i === 0 ? mark : String(figures[next++ % figures.length])));
    return `${name}工作总结篇${'一二三'.charAt(i)}\n${filled}`;
  };
  return names.map(part).join('\n');
}

const districts = fc.shuffledSubarray(DISTRICTS, { minLength: 2, maxLength: 3 });
const figures = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 4, maxLength: 9 });
const way = fc.constantFrom<Way>('paragraph', 'heading', 'gap');
const mark = fc.constantFrom('xx', '__', '×', '');
const paragraph = fc.nat(PARAGRAPHS.length - 1);

function* editsUnasked(analysis: Analysis) {
  for (const { placed, offer } of bulkFills(analysis, { twins: true })) yield { line: placed.line, text: offer.value };
  for (const { line, gap } of analysis.gaps) {
    for (const { fix } of fixesAt(analysis, rangeOf(line, gap.span))) {
      const { action, preferred } = fix;
      const isUnasked =
        action.type === 'edit' && action.confirm === undefined && (preferred || action.edits.length > 1);
      if (isUnasked) for (const edit of action.edits) yield { line: edit.range.start.line, text: edit.text };
    }
  }
}

describe('no figure of another district is filled in unasked', { timeout: 60_000 }, () => {
  it('in bulk, by one key or for a whole paragraph, however the districts are named', () => {
    let offered = 0;
    fc.assert(
      fc.property(districts, figures, way, mark, paragraph, (names, values, named, sign, nth) => {
        const analysis = analyse(patched(names, values, named, sign, nth));
        expect([...editsUnasked(analysis)]).toEqual([]);
        for (const placed of analysis.gaps)
          for (const { trust, subject } of analysis.filler.suggestionsFor(placed)) {
            expect([trust, typeof subject]).toEqual(['doubtful', 'string']);
            offered++;
          }
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(300);
  });

  it('but the district’s own are, in bulk too', () => {
    fc.assert(
      fc.property(districts, figures, fc.constantFrom('xx', '__'), paragraph, (names, values, sign, nth) => {
        const [own] = names;
        const body = (PARAGRAPHS[nth] ?? '').replace('＠', own ?? '');
        let next = 0;
        const known = body.replaceAll('|', () => String(values[next++ % values.length]));
        const text = `${patched(names, values, 'paragraph', sign, nth)}\n${own ?? ''}情况再报\n${known}`;
        const fills = bulkFills(analyse(text), { twins: true });
        expect(fills.length).toBeGreaterThan(0);
        for (const { offer } of fills) expect(offer.range?.start.line).toBe(text.split('\n').length - 1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a bulk fill', { timeout: 60_000 }, () => {
  const UNITS = ['块', '条', '份', '人次', '万元', '公里', '处', '%'];
  const THINGS = ['户外广告牌', '宣传横幅', '巡山检查', '入户走访'];

  it('takes no row of another unit, and no offer of the table has one', () => {
    const row = fc.tuple(fc.constantFrom(...THINGS), fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), row, (rows, [thing, unit]) => {
        const table = tableOf(`指标|单位|数值\n${rows.map(cells => cells.join('|')).join('\n')}`);
        const analysis = analyse(`全年${thing}共xx${unit}。`, { table });
        const fitting = rows.filter(([, own]) => own === unit).map(([, , value]) => String(value));
        for (const placed of analysis.gaps)
          for (const { value, source } of analysis.filler.suggestionsFor(placed))
            if (source === 'fact') expect(fitting).toContain(value);
        for (const { offer } of bulkFills(analysis, { twins: true })) expect(fitting).toContain(offer.value);
      }),
      { numRuns: 300 },
    );
  });

  it('writes what stands in the source that it names, and one undo gives the exact text back', () => {
    let applied = 0;
    fc.assert(
      fc.property(figures, mark, paragraph, fc.boolean(), (values, sign, nth, hasTable) => {
        let next = 0;
        const body = PARAGRAPHS[nth]?.replace('＠', '全镇') ?? '';
        const known = body.replaceAll('|', () => String(values[next++ % values.length]));
        const text = `${body.replaceAll('|', sign)}\n\n其他工作另行说明。\n\n${known}\n更换户外广告牌xx块。`;
        const table = tableOf('指标|单位|数值\n户外广告牌|块|52');
        const analysis = analyse(text, hasTable ? { table } : {});
        const fills = bulkFills(analysis, { twins: true });
        for (const { offer } of fills) {
          const { range, value, row } = offer;
          expect(range ? textAt(analysis, range) : row?.cell === '数据!C2' && '52').toBe(value);
        }
        const edits = fills.map(({ placed, offer }) => ({
          range: rangeOf(placed.line, placed.gap.span),
          text: offer.value,
        }));
        const filled = applyEdits(text, edits);
        expect(applyUndo(filled.text, filled.undo)).toBe(text);
        applied += edits.length;
      }),
      { numRuns: 200 },
    );
    expect(applied).toBeGreaterThan(200);
  });
});

it('after any keys the gaps that twins tell are those of the text read afresh', { timeout: 60_000 }, () => {
  const key = fc.record({
    line: fc.nat(8),
    character: fc.nat(40),
    length: fc.constantFrom(0, 1, 1, 2, 4),
    typed: fc.constantFrom('', '', '12', '名', '\n', '，', 'xx'),
  });
  const told = ({ gaps, findings }: Analysis) => ({
    gaps: gaps.map(({ line, gap }) => [line, gap.span, gap.unit, gap.label]),
    findings: findings.map(({ rule, range, severity, message }) => [rule, range, severity, message.zh]),
  });
  let lost = 0;
  fc.assert(
    fc.property(figures, paragraph, fc.array(key, { maxLength: 8 }), (values, nth, keys) => {
      let next = 0;
      const body = PARAGRAPHS[nth]?.replace('＠', '全镇') ?? '';
      const known = body.replaceAll('|', () => String(values[next++ % values.length]));
      let lines = splitLines(`${known}\n\n其他工作另行说明。\n\n${known}\n${body.replaceAll('|', '')}`);
      let analysis = analyse(lines);
      for (const { line: at, character, length, typed } of keys) {
        const line = at % lines.length;
        lines = editLines(lines, rangeOf(line, { start: character, end: character + length }), typed);
        expect(analysis.findings).toBeDefined();
        analysis = analyse(lines, { previous: analysis });
      }
      const whole = lines.map(({ text, ending }) => text + ending).join('');
      expect(told(analysis)).toEqual(told(analyse(whole)));
      lost += analysis.gaps.filter(placed => analysis.filler.lost().at(placed)).length;
    }),
    { numRuns: 300 },
  );
  expect(lost).toBeGreaterThan(100);
});
