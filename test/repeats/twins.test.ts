import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core';
import { createTwinFinder } from '../../server/src/core/repeats/twins';
import { fingerprintOf } from '../../server/src/core/repeats/fingerprint';
import { isShort } from '../../server/src/core/repeats/shingles';

/** The twins of a line (from 0): `from-to`, lines from 0. */
function twinsOf(lines: readonly string[], line: number): readonly string[] {
  return createTwinFinder(parse(lines.join('\n')))(line).map(({ passage: { from, to } }) => `${from}-${to}`);
}

const TEXT = '街道组织网格员逐户走访独居老人，登记用药和就医需求，协调社区医生上门巡诊，并为行动不便的老人送餐。';
/** The text with every n-th character replaced. */
const changed = (n: number) => Array.from(TEXT, (sign, i) => (i % n === n - 1 ? '某' : sign)).join('');

describe('twins', () => {
  it('are found from about 0.6 of the text in common on', () => {
    expect(twinsOf([TEXT, '', changed(12)], 0)).toEqual(['2-2']);
    const [own, half] = [TEXT, TEXT.slice(0, 20) + '学校开展防溺水教育，给家长发放告知书，安排教师分段巡查水域岸边。'];
    expect(twinsOf([own, '', half], 0)).toEqual([]);
  });

  it('stand in the order of their similarity, four at most', () => {
    const lines = [TEXT, changed(10), changed(48), changed(20), changed(23), changed(15)];
    expect(twinsOf(lines, 0)).toEqual(['2-2', '4-4', '3-3', '5-5']);
  });

  it.each([24, 30, 40, 60, 90, 130, 200, 400])('are found surely, be the paragraph %d characters long', length => {
    const sign = (i: number) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000));
    const base = Array.from({ length: 400 }, (_, i) => (i % 15 === 14 ? '52' : sign(i))).join('');
    const own = base.slice(0, length);
    expect(twinsOf([own, '', `${own.replaceAll('52', '9')}。`], 0)).toEqual(['2-2']);
  });

  it('may be a short paragraph inside a long one', () => {
    const long = `${'各村对照清单抓好落实，完善制度，加强调度，压实责任。'.repeat(8)}${TEXT}`;
    expect(twinsOf([TEXT, '', long], 0)).toEqual(['2-2']);
  });

  it('may be several lines that follow one another', () => {
    const [first, second] = [TEXT.slice(0, 24), TEXT.slice(24)];
    expect(twinsOf([TEXT, '', first, second, '其他工作另行说明。'], 0)).toEqual(['2-3']);
  });

  it('are none for headings, short lines and tables', () => {
    expect(twinsOf(['一、主要工作', '一、主要工作'], 0)).toEqual([]);
    expect(
      twinsOf(['单位\t改造楼道若干处\t新增车棚若干个等事项', '单位\t改造楼道若干处\t新增车棚若干个等事项'], 0),
    ).toEqual([]);
  });

  it('are found in a text in which every line begins alike', () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) =>
        `各村各单位要高度重视此项工作并抓好落实，第${i}项任务是${'甲乙丙丁戊己庚辛壬癸'.repeat(3).slice(i % 10)}。`,
    );
    expect(twinsOf([...lines, TEXT, changed(20)], 400)).toEqual(['401-401']);
  });
});

describe('shingles', () => {
  const shinglesOf = (text: string) => fingerprintOf(text).shingles;

  it('do not see figures, gaps, marks and width', () => {
    const plain = shinglesOf('全年召开会议次，培训骨干人，印发手册册。');
    expect(plain.length).toBeGreaterThan(0);
    expect(shinglesOf('全年召开会议xx次，培训骨干12人；印发手册__册。')).toEqual(plain);
  });

  it('of a short line are all kept, of a long one about a quarter, the same ones everywhere', () => {
    const long = Array.from({ length: 1000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('');
    const kept = shinglesOf(long);
    expect(kept.length).toBeGreaterThan(180);
    expect(kept.length).toBeLessThan(320);
    const short = long.slice(100, 148);
    expect(isShort(short)).toBe(true);
    const all = shinglesOf(short);
    expect(all).toHaveLength(43);
    expect(kept.filter(shingle => all.includes(shingle)).length).toBeGreaterThan(4);
  });
});
