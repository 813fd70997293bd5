import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core';
import { createFiller } from '../../server/src/core/filling/suggest';
import { markedDocument } from './marked-text';
import { offersIn, offersOf } from './offers-of';

/** What is offered for the gaps of the first line where the second is its twin. */
const offers = (own: string, ...others: string[]) => offersOf([own, ...others].join('\n'), 0);

describe('a gap is filled from the same paragraph elsewhere', () => {
  it('each with the figure in its place', () => {
    expect(
      offers(
        '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦__⟧万余份，出动宣传车⟦xx⟧台次，入户走访⟦x⟧户。',
        '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次，入户走访860户。',
      ),
    ).toEqual([['52@2'], ['20@2'], ['31@2'], ['860@2']]);
  });

  it('where the figure was deleted without a trace', () => {
    expect(
      offers(
        '全镇共悬挂横幅⟦⟧条，发放宣传单⟦⟧万余份，出动宣传车⟦⟧台次，入户走访⟦⟧户。',
        '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次，入户走访860户。',
      ),
    ).toEqual([['52@2'], ['20@2'], ['31@2'], ['860@2']]);
  });

  it('with decimals, thousands, per cent and ranks as they are written there', () => {
    expect(
      offers(
        '投资完成⟦xx⟧亿元，同比增长⟦xx⟧%，税收收入达到⟦xx⟧万元，增速居全市第⟦xx⟧位。',
        '投资完成18.3亿元，同比增长6.5%，税收收入达到5,420万元，增速居全市第３位。',
      ),
    ).toEqual([['18.3@2'], ['6.5@2'], ['5,420@2'], ['３@2']]);
  });

  it('with dates, names and titles', () => {
    expect(
      offers(
        '截至⟦date:x月x日⟧，由⟦person:xx⟧同志牵头，印发《⟦title:xx⟧》⟦xx⟧份，下发各村各社区学习。',
        '截至12月20日，由周明同志牵头，印发《防汛手册》300份，下发各村各社区学习。',
      ),
    ).toEqual([['12月20日@2'], ['周明@2'], ['防汛手册@2'], ['300@2']]);
  });

  it('several in one clause', () => {
    expect(
      offers(
        '全年接待来访群众⟦xx⟧批⟦xx⟧人次，办结信访件⟦xx⟧件，化解积案⟦xx⟧件。',
        '全年接待来访群众35批120人次，办结信访件48件，化解积案9件。',
      ),
    ).toEqual([['35@2'], ['120@2'], ['48@2'], ['9@2']]);
  });

  it('in a list so full of gaps that no run of words is left between them', () => {
    expect(
      offers(
        '设科室⟦xx⟧个、中心⟦xx⟧个、站所⟦xx⟧个、岗位⟦xx⟧个、编制⟦xx⟧名、党员⟦xx⟧名。',
        '设科室8个、中心3个、站所5个、岗位40个、编制62名、党员31名。',
      ),
    ).toEqual([['8@2'], ['3@2'], ['5@2'], ['40@2'], ['62@2'], ['31@2']]);
  });

  it('whatever the width of the marks, and with light words more or less', () => {
    expect(
      offers(
        '全镇共悬挂横幅⟦xx⟧条，共发放了宣传单⟦xx⟧份，累计出动宣传车⟦xx⟧台次。',
        '全镇悬挂横幅52条,发放宣传单2000份,累计出动宣传车31台次.',
      ),
    ).toEqual([['52@2'], ['2000@2'], ['31@2']]);
  });

  it('from a copy whose paragraph was broken into lines', () => {
    expect(
      offers(
        '一是强化宣传，共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧份；二是强化督查，开展检查⟦xx⟧次，下发通报⟦xx⟧期。',
        '',
        '一是强化宣传',
        '共悬挂横幅52条，发放宣传单2000份；',
        '二是强化督查，开展检查31次，下发通报4期。',
      ),
    ).toEqual([['52@4'], ['2000@4'], ['31@5'], ['4@5']]);
  });

  it('in a clause that stands elsewhere there', () => {
    expect(
      offers(
        '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧份，出动宣传车⟦xx⟧台次，入户走访⟦xx⟧户，建立台账，逐项销号。',
        '出动宣传车31台次，全镇共悬挂横幅52条，发放宣传单2000份，入户走访860户，建立台账，逐项销号。',
      ),
    ).toEqual([['52@2'], ['2000@2'], ['31@2'], ['860@2']]);
  });
});

describe('nothing is offered', () => {
  it('where the other copy has a gap too', () => {
    expect(
      offers(
        '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧万余份，出动宣传车⟦xx⟧台次。',
        '全镇共悬挂横幅⟦__⟧条，发放宣传单20万余份，出动宣传车⟦__⟧台次。',
      ),
    ).toEqual([[], ['20@2'], []]);
  });

  it('where the unit does not fit', () => {
    expect(
      offers(
        '全镇悬挂横幅⟦xx⟧条，整改完成率⟦xx⟧%，建成驿站⟦xx⟧万平方米，出动宣传车辆⟦xx⟧台次。',
        '全镇悬挂横幅52幅，整改完成户300户，建成驿站900平方米，出动宣传车辆31台次。',
      ),
    ).toEqual([[], [], [], ['31@2']]);
  });

  it('for a number where words stand, or for a name where a clause does', () => {
    expect(
      offers(
        '全镇排查各类风险隐患⟦xx⟧处，由⟦person:xx⟧同志牵头督办，建立台账，逐项销号。',
        '全镇排查各类风险隐患若干处，由分管领导和责任科室负责人会同有关村的同志牵头督办，建立台账，逐项销号。',
      ),
    ).toEqual([[], []]);
  });

  it('from a clause that says 同比增长 of another thing', () => {
    expect(
      offers(
        '税收收入稳步提高，同比增长⟦xx⟧%，重点项目加快建设，民生支出得到保障，群众评价逐年向好。',
        '民生支出得到保障，同比增长6.5%，税收收入稳步提高，重点项目加快建设，群众评价逐年向好。',
      ),
    ).toEqual([[]]);
  });

  it('from a paragraph that is no twin, from code, from a table or from a word-for-word copy', () => {
    const own = '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧万余份，出动宣传车⟦xx⟧台次。';
    expect(offers(own, '医院全年接诊患者12万人次，开展手术3000台，床位使用率达到98%，群众满意。')).toEqual([
      [],
      [],
      [],
    ]);
    expect(offers(own, own)).toEqual([[], [], []]);
    const filled = '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次。';
    const document = markedDocument(`${own}\n\`\`\`js\n// ${filled}\n\`\`\``, 'markdown');
    expect(offersIn(document, 0)).toEqual([[], [], []]);
  });

  it('in a paragraph of less than 20 characters', () => {
    expect(offers('召开会议⟦xx⟧次。', '召开会议12次。')).toEqual([[]]);
  });
});

describe('where there are several twins', () => {
  const own = '共登记各类来访人员⟦xx⟧人，其中本乡⟦xx⟧人、外乡⟦xx⟧人、外县⟦xx⟧人，全部建立档案。';

  it('both values are offered where they disagree, once where they agree', () => {
    expect(
      offers(
        own,
        '共登记各类来访人员900人，其中本乡200人、外乡400人、外县300人，全部建立档案。',
        '共登记各类来访人员800人，其中本乡100人、外乡400人、外县300人，全部建立档案。',
      ),
    ).toEqual([['900@2', '800@3'], ['200@2', '100@3'], ['400@2'], ['300@2']]);
  });

  it('the one that says more of the same stands first', () => {
    const [first] = offers(
      own,
      '共登记来访人员800人，其中机关100人、社区400人、学校300人，做到底数清楚、情况明白。',
      '共登记各类来访人员900人，其中本乡200人、外乡400人、外县300人，全部建立档案。',
    );
    expect(first?.[0]).toBe('900@3');
  });

  it('a gap that one leaves open is filled from the other', () => {
    expect(
      offers(
        own,
        '共登记各类来访人员⟦xx⟧人，其中本乡200人、外乡⟦xx⟧人、外县300人，全部建立档案。',
        '共登记各类来访人员900人，其中本乡⟦xx⟧人、外乡400人、外县⟦xx⟧人，全部建立档案。',
      ).map(values => values.length),
    ).toEqual([1, 1, 1, 1]);
  });
});

describe('the filler', () => {
  it('names for each value the very place where it stands', () => {
    const document = markedDocument(
      '　　截至⟦date:x月x日⟧，投资完成⟦xx⟧亿元，由⟦person:xx⟧同志牵头，开工项目⟦xx⟧个，完成进度⟦xx⟧%。\n　　截至12月20日，投资完成18.3亿元，由周明同志牵头，开工项目56个，完成进度92.5%。',
    );
    const filler = createFiller(document);
    const suggestions = document.gaps.flatMap(gap => filler.suggestionsFor(gap));
    expect(suggestions).toHaveLength(5);
    for (const { value, range } of suggestions) {
      const text = document.paragraphs[range?.start.line ?? -1]?.paragraph.text ?? '';
      expect(text.slice(range?.start.character, range?.end.character)).toBe(value);
      expect(range?.end.line).toBe(range?.start.line);
    }
  });

  it('looks at nothing before it is asked', () => {
    const document = markedDocument('全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧份，出动宣传车⟦xx⟧台次。');
    const watched = new Proxy(document, {
      get: (target, name) => {
        throw new Error(`${String(name)} of ${target.syntax} was read`);
      },
    });
    expect(() => createFiller(watched)).not.toThrow();
  });

  it('takes time that grows with the text', () => {
    const text = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `第${i}村悬挂横幅xx条，发放宣传单xx份，${'甲乙丙丁戊己庚辛壬癸'.slice(i % 9)}，出动宣传车${i}台次，入户走访群众。`,
      ).join('\n');
    const time = (count: number) => {
      const document = parse(text(count));
      const start = performance.now();
      const filler = createFiller(document);
      for (const gap of document.gaps.slice(0, 200)) filler.suggestionsFor(gap);
      return performance.now() - start;
    };
    time(300);
    const few = Math.min(time(300), time(300));
    expect(time(3000)).toBeLessThan(few * 40 + 100);
  });
});
