import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from '../../server/src/core';
import { checkYear } from '../../server/src/core/features/year-check';
import { comparePositions } from '../../server/src/core/text/span';

const TITLE = '东湖街道2025年工作总结\n';

/** What is found behind the title: the place, and what is offered, with ! where it is sure. */
function placesIn(text: string): readonly string[] {
  const places = checkYear(parse(TITLE + text))?.places.slice(1) ?? [];
  return places.map(
    ({ text: written, change, isSure }) => `${written}${change === null ? '' : `→${change}`}${isSure ? '!' : ''}`,
  );
}

describe('years', () => {
  test.each([
    ['2025年，街道扎实推进各项工作。', ['2025→2026!']],
    ['2026年，计划新建车棚3处。', ['2026→2027!']],
    ['2024年办结诉求120件。', ['2024→2025']],
    ['2019年建成街道服务中心。', ['2019']],
    ['二〇二五年十二月', ['二〇二五→二〇二六!']],
    ['印发《2025年工作要点》，明确分工。', ['2025→2026']],
    ['按照东办〔2025〕3号文件要求推进。', ['2025']],
    ['2025年建成街道服务中心。', ['2025→2026']],
    ['共有32025年级学生。', []],
    ['2025.12.30', ['2025→2026!']],
    ['2024—2025学年', ['2024→2025!', '2025→2026!']],
    ['2025级新生80人，2025届毕业生60人。', ['2025→2026!', '2025→2026!']],
    ['版本2025.1.2.3', []],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('are counted from the title, else from the commonest one', () => {
    expect(checkYear(parse(TITLE))?.step).toEqual({ from: 2025, to: 2026 });
    expect(checkYear(parse('工作总结\n2023年和2023年，2024年。'))?.step.from).toBe(2023);
    expect(checkYear(parse('实验小学2024—2025学年工作总结'))?.step).toEqual({ from: 2025, to: 2026 });
    expect(checkYear(parse('工作总结\n2025年走访。三年行动（2024—2026年）。'))?.step.from).toBe(2025);
    expect(checkYear(parse('工作总结\n村委会2021年选举产生。'))).toBeNull();
    expect(checkYear(parse('工作总结\n街道走访35户。'))).toBeNull();
  });

  it('are told by the date where the text names none', () => {
    const step = (month: number) =>
      checkYear(parse('工作总结\n去年走访35户。'), { today: { year: 2027, month, day: 5 } })?.step;
    expect(step(12)).toEqual({ from: 2026, to: 2027 });
    expect(step(1)).toEqual({ from: 2025, to: 2026 });
  });
});

describe('where the title has been changed already', () => {
  const today = { year: 2026, month: 11, day: 24 };
  const checked = (text: string, options: Parameters<typeof checkYear>[1] = { today }) => {
    const check = checkYear(parse(text), options);
    const changes = check?.places.map(({ text: old, change, isSure }) => `${old}→${change ?? ''}${isSure ? '!' : ''}`);
    return { from: check?.step.from, changes };
  };
  const TEXT = '东湖街道2026年工作总结\n2025年，街道走访35户。\n二、2026年工作打算\n';

  it('the year before is gone from, the title stays, and the new year elsewhere is doubtful', () => {
    expect(checked(TEXT)).toEqual({ from: 2025, changes: ['2025→2026!', '2026→2027'] });
  });

  it('the writer may go from another year', () => {
    expect(checked(TEXT, { today, from: 2026 })).toEqual({
      from: 2026,
      changes: ['2026→2027!', '2025→2026', '2026→2027!'],
    });
  });

  it.each([
    [2026, { year: 2026, month: 4, day: 1 }, 2025],
    [2025, { year: 2026, month: 4, day: 1 }, 2025],
    [2026, { year: 2027, month: 2, day: 1 }, 2025],
    [2025, { year: 2026, month: 2, day: 1 }, 2024],
    [2024, { year: 2026, month: 2, day: 1 }, 2024],
  ])('a title of %i in %o is gone on with from %i', (year, day, from) => {
    expect(checkYear(parse(`街道${year}年工作总结\n`), { today: day })?.step.from).toBe(from);
  });
});

describe('what a new year changes besides', () => {
  test.each([
    ['12月31日（星期三）召开总结会。', ['三→四']],
    ['5月6日走访35户。', ['5月6日']],
    ['今年走访35户，比去年多。', ['今年', '去年']],
    ['第十五届读书节、第3期简报', ['第十五届→第十六届', '第3期→第4期']],
    ['学习二十届三中全会精神。', ['二十届三中全会']],
    ['落实党的二十大、十四届全国人大三次会议部署。', ['党的二十大', '十四届全国人大三次会议']],
    ['传达中央经济工作会议、全国两会和县委农村工作会议精神。', ['中央经济工作会议', '全国两会', '县委农村工作会议']],
    ['召开第四次党代会，第3次会议。', ['第四次→第五次', '第3次→第4次']],
    ['第41个教师节、建党104周年', ['第41个→第42个', '104周年→105周年']],
    ['第3次入户，第2个网格。', []],
    ['落实“十四五”规划。', ['十四五→十五五']],
    ['去年办理120件，今年办理150件。', ['去年', '120件→150件', '今年']],
    ['去年办理120件。', ['去年', '120件']],
    ['完成技改投资8.4亿元，较去年的7亿元增长20%，零售额增长6.3%。', ['去年', '7亿元→8.4亿元', '20%']],
    ['绿化率达到41.5%，较上年提高1.3%。', ['上年', '1.3%']],
    ['群众满意率98%（上年为96%）。', ['上年', '96%→98%']],
    ['接诉即办工单由去年的320件降至260件。', ['去年', '320件→260件', '260件']],
    ['技改投资8.4亿元，民间投资较去年的7亿元有所增长。', ['去年', '7亿元']],
    ['技改投资8.4亿元，零售额3亿元，较去年的7亿元增长20%。', ['去年', '7亿元→3亿元', '20%']],
    ['技改投资8.4亿元、零售额3亿元，去年为7亿元。', ['去年', '7亿元']],
    ['产值增长6.3%，去年为5.1%。', ['去年', '5.1%']],
    ['走访35户，比去年多5户。', ['去年', '5户']],
    ['计划走访40户，去年走访35户。', ['去年', '35户']],
    ['走访35户；去年为30户。', ['去年', '30户']],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

test('places are in order, apart, and stand where they say', () => {
  const piece = fc.constantFrom(
    '2025',
    '2024年',
    '年',
    '去年',
    '第十五届',
    '12月31日（星期三）',
    '120件',
    '，',
    '。',
    '\n',
    '《',
    '》',
    '十四五规划',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const document = parse(TITLE + pieces.join(''));
      let end = { line: 0, character: 0 };
      for (const { range, text } of checkYear(document)?.places ?? []) {
        expect(comparePositions(end, range.start)).toBeLessThanOrEqual(0);
        const line = document.lines[range.start.line]?.text ?? '';
        expect(line.slice(range.start.character, range.end.character)).toBe(text);
        end = range.end;
      }
    }),
    { numRuns: 500 },
  );
});
