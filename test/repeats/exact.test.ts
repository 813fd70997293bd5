import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type Syntax } from '../../server/src/core';

/** The pairs of a text, `later→first`, lines from 1. */
function repeatsOf(text: string, syntax: Syntax = 'plain'): readonly string[] {
  return analyse(text, { syntax })
    .repeats.filter(({ type }) => type === 'exact')
    .map(({ line, first }) => `${line + 1}→${first + 1}`);
}

const ONE = '全镇共排查出租房屋1200处，整改隐患300处，逐户建立台账。';
const OTHER = '中心举办技能培训班9期，培训学员460人，推荐就业320人。';

describe('a paragraph that stands twice', () => {
  it('is paired with the earliest that it repeats', () => {
    expect(repeatsOf([ONE, OTHER, ONE, ONE, OTHER].join('\n'))).toEqual(['3→1', '4→1', '5→2']);
  });

  it.each([
    ['indent', `　　${ONE}`],
    ['trailing blanks', `${ONE}  `],
    ['blanks inside', ONE.replace('，', '， ')],
    ['half-width marks', ONE.replaceAll('，', ',')],
    ['full-width figures', ONE.replace('1200', '１２００')],
    ['half-width 。', ONE.replace('。', '｡')],
  ])('is the same whatever the %s', (_name, again) => {
    expect(repeatsOf(`${ONE}\n${again}`)).toEqual(['2→1']);
  });

  it.each([
    ['a figure', ONE.replace('300', '310')],
    ['a mark', ONE.replace('，', '。')],
    ['a word', ONE.replace('逐户', '逐一')],
    ['a letter', `${ONE}a`],
  ])('is another when %s differs', (_name, again) => {
    expect(repeatsOf(`${ONE}\n${again}`)).toEqual([]);
  });

  it('counts from 20 characters of which 10 are Chinese', () => {
    const twice = (text: string) => repeatsOf(`${text}\n${text}`).length;
    expect(twice('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉')).toBe(1);
    expect(twice('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申')).toBe(0);
    expect(twice('甲乙丙丁戊己庚辛壬癸0123456789')).toBe(1);
    expect(twice('甲乙丙丁戊己庚辛壬01234567890123')).toBe(0);
  });

  it.each([
    ['the sentence that leads to the report', '为总结经验、改进不足，现将全年有关工作情况汇报如下：'],
    ['the guiding thought', '坚持以新发展理念为指导，深入贯彻上级决策部署，统筹抓好各项重点任务落实。'],
    ['the closing courtesy', '以上是一年来的履职情况，如有不妥之处，敬请各位批评指正。'],
    ['the row of a table', '东湖社区党支部委员会　　改造楼道若干处　　新增车棚若干个'],
    ['tabs', '东湖社区党支部委员会\t改造楼道若干处\t新增车棚若干个'],
  ])('is none where it is %s', (_name, text) => {
    expect(repeatsOf(`${text}\n\n${text}`)).toEqual([]);
  });

  it('is none in code, in tables and in bare links of Markdown', () => {
    const row = '| 东湖社区党支部委员会 | 改造楼道十二处，新增车棚三个 |';
    expect(repeatsOf(`| 单位 | 事项 |\n|---|---|\n${row}\n${row}`, 'markdown')).toEqual([]);
    expect(repeatsOf(`\`\`\`js\n// ${ONE}\n// ${ONE}\n\`\`\``, 'markdown')).toEqual([]);
    const link = '[关于开展全镇出租房屋消防安全专项检查的通知](notice.md)';
    expect(repeatsOf(`${link}\n${link}`, 'markdown')).toEqual([]);
  });

  it('is not mixed up with another that has the same hash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('甲', '乙'), minLength: 20, maxLength: 22 }), { maxLength: 40 }),
        lines => {
          for (const { line, first, type } of analyse(lines.join('\n')).repeats) {
            if (type !== 'exact') continue;
            expect(lines[line]).toBe(lines[first]);
            expect(lines.indexOf(lines[line] ?? '')).toBe(first);
          }
        },
      ),
    );
  });
});
