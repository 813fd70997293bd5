import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filledList, importInto } from './marked-list';
import { markedText } from './marked-text';

const STAIRS = '改造楼道⟦xx|楼道|处⟧处。';
const TWINS = `# 东湖\n${STAIRS}\n# 西湖\n${STAIRS}\n${STAIRS}`;
/** One of three equal gaps is filled by now, so that nobody can know which of the others is which. */
const FEWER = `# 东湖\n${STAIRS}\n# 西湖\n改造楼道9处。\n${STAIRS}`;
const LEAFLETS = '# 一、宣传\n发放宣传单⟦xx|宣传单|张⟧张，悬挂横幅⟦__|横幅|条⟧条。';

describe('what the writer is asked on import', () => {
  const list = filledList(TWINS, { 1: '12', 2: '9', 3: '8' });

  it('is which of several places a row means', () => {
    const { text, questions } = importInto(FEWER, [list]);
    expect(text).toBe(markedText(FEWER).text.replace('xx', '12'));
    expect(
      questions.map(({ type, rows: [row], options }) => [type, row.value, options.map(each => each.ranges)]),
    ).toEqual(
      ['9', '8'].map(value => [
        'place',
        value,
        [[{ start: { line: 4, character: 4 }, end: { line: 4, character: 6 } }]],
      ]),
    );
    const answered = importInto(FEWER, [list], [null, 0]);
    expect(answered.text).toBe('# 东湖\n改造楼道12处。\n# 西湖\n改造楼道9处。\n改造楼道8处。');
    expect(answered.ambiguous.map(({ row }) => row.value)).toEqual(['9']);
  });

  it('never gives one place to two rows', () => {
    const { text, ambiguous } = importInto(FEWER, [list], [0, 0]);
    expect(text).toBe('# 东湖\n改造楼道12处。\n# 西湖\n改造楼道9处。\n改造楼道9处。');
    expect(ambiguous.map(({ row }) => row.value)).toEqual(['8']);
  });

  it('is what a value is that cannot be filled in as it stands', () => {
    const sheets = [filledList(LEAFLETS, { 1: '203份', 2: '36' })];
    const { questions, text } = importInto(LEAFLETS, sheets);
    expect(text).toBe('# 一、宣传\n发放宣传单xx张，悬挂横幅36条。');
    expect(
      questions.map(({ reason, options, takesOwn }) => [reason.zh, options.map(each => each.text), takesOwn]),
    ).toEqual([['单位不符：文中是“张”，填的是“203份”', ['203'], true]]);
    expect(importInto(LEAFLETS, sheets, [0]).text).toBe('# 一、宣传\n发放宣传单203张，悬挂横幅36条。');
    const own = importInto(LEAFLETS, sheets, ['203张']);
    expect(own.text).toBe('# 一、宣传\n发放宣传单203张，悬挂横幅36条。');
    expect(own.applied.map(applied => applied.own)).toEqual(['203张', undefined]);
    expect(own.questions).toEqual([]);
  });

  it('offers the number alone with its scale, but none where the place has a scale of its own', () => {
    const sheets = [filledList(LEAFLETS, { 1: '1.2万份' })];
    expect(importInto(LEAFLETS, sheets, [0]).text).toContain('发放宣传单1.2万张');
    const scaled = '发放宣传单⟦__|宣传单|张⟧万余张。';
    expect(importInto(scaled, [filledList(scaled, { 1: '203456份' })]).questions.map(each => each.options)).toEqual([
      [],
    ]);
  });

  it('is whether a converted value is taken', () => {
    const scaled = '发放宣传单⟦__|宣传单|张⟧万余张。';
    const sheets = [filledList(scaled, { 1: '203456张' })];
    expect(importInto(scaled, sheets).doubtful.map(({ proposed }) => proposed)).toEqual(['20']);
    expect(importInto(scaled, sheets, [0]).text).toBe('发放宣传单20万余张。');
  });

  it('is which sentence has become of one that was reworded', () => {
    const reworded =
      '# 一、宣传\n全年共悬挂横幅⟦__|横幅|条⟧条，向群众发送宣传单等资料⟦xx|宣传单|张⟧张，印⟦xx|手册|本⟧本。';
    const { questions, edits } = importInto(reworded, [filledList(LEAFLETS, { 1: '203' })]);
    expect(edits).toEqual([]);
    expect(questions.map(({ type, options }) => [type, options.map(({ ranges: [range] }) => range?.start)])).toEqual([
      ['changed', [{ line: 1, character: 22 }]],
    ]);
    expect(importInto(reworded, [filledList(LEAFLETS, { 1: '203' })], [0]).text).toContain('宣传单等资料203张');
  });

  it('is whether the returned figure replaces another that was filled in meanwhile', () => {
    const filled = '# 一、宣传\n发放宣传单200张，悬挂横幅⟦__|横幅|条⟧条。';
    const sheets = [filledList(LEAFLETS, { 1: '203张' })];
    const { questions, unmatched } = importInto(filled, sheets);
    expect(unmatched.map(({ reason }) => reason.zh)).toEqual(['文中此处已写“200”']);
    expect(questions.map(({ type, options }) => [type, options.map(({ text }) => text)])).toEqual([
      ['filled', ['203']],
    ]);
    expect(importInto(filled, sheets, [0]).text).toBe('# 一、宣传\n发放宣传单203张，悬挂横幅__条。');
  });

  it('is nothing where the text says already what is returned', () => {
    const filled = '# 一、宣传\n发放宣传单203张，悬挂横幅⟦__|横幅|条⟧条。';
    const { questions, already, unmatched } = importInto(filled, [filledList(LEAFLETS, { 1: '203张' })]);
    expect([questions, unmatched]).toEqual([[], []]);
    expect(already.map(({ row, reason }) => [row.value, reason.zh])).toEqual([['203张', '文中已经是这样写的']]);
  });

  it('is nothing where the words beside the figure stand in several places', () => {
    const filled = '# 二\n发放宣传单200张，悬挂横幅36条。\n# 三\n发放宣传单210张，悬挂横幅36条。';
    const { questions, unmatched } = importInto(filled, [filledList(LEAFLETS, { 1: '203张' })]);
    expect(questions).toEqual([]);
    expect(unmatched).toHaveLength(1);
  });

  it('is asked once of two returns that say the same of a place that is not sure', () => {
    const { questions } = importInto(FEWER, [filledList(TWINS, { 3: '8' }), filledList(TWINS, { 3: '8处' })]);
    expect(questions.map(({ rows, options }) => [rows.length, options.map(({ text }) => text)])).toEqual([[2, ['8']]]);
  });
});

it('a remark beside an empty value is not lost', () => {
  const list = filledList(LEAFLETS, { 1: '' }, { 备注: '年底才能统计' });
  const { remarked, empty } = importInto(LEAFLETS, [list]);
  expect([remarked.map(({ remark }) => remark), empty]).toEqual([['年底才能统计'], 2]);
});

it('whatever is answered, no edit overlaps another, and every filled row is told of once', () => {
  const value = fc.constantFrom('', '12', '12处', '九处', '无', '3份', '12345');
  const answer = fc.oneof(fc.constant(null), fc.nat(4), fc.constantFrom('7', '7处', '约7'));
  const returned = fc.array(value, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom(TWINS, FEWER),
      fc.array(returned, { maxLength: 3 }),
      fc.array(answer),
      (text, all, answers) => {
        const sheets = all.map(values => filledList(TWINS, Object.fromEntries(values.map((each, i) => [i + 1, each]))));
        const { edits, applied, already, conflicts, unmatched, ambiguous, doubtful, toReword } = importInto(
          text,
          sheets,
          answers,
        );
        for (const [i, { range }] of edits.entries()) {
          const next = edits[i + 1]?.range.start;
          if (next?.line === range.end.line) expect(next.character).toBeGreaterThanOrEqual(range.end.character);
          expect(next).not.toEqual(range.start);
        }
        const told = [...applied, ...already, ...unmatched, ...ambiguous, ...doubtful, ...toReword].map(
          ({ row }) => row.number,
        );
        const numbers = new Set([...told, ...conflicts.map(({ rows: [row] }) => row.number)]);
        for (const values of all) {
          for (const [i, each] of values.entries()) if (each !== '') expect(numbers).toContain(String(i + 1));
        }
      },
    ),
  );
});
