import { describe, expect, it } from 'vitest';
import { markedDocument } from '../filling/marked-text';
import { applyFix } from './apply';
import { fixesAt, fixesOf, textOf, titlesOf } from './fixes-of';

const FIRST = '全镇共悬挂横幅⟦xx⟧条，发放宣传单⟦xx⟧万余份，';
const SECOND = '出动宣传车⟦xx⟧台次，入户走访⟦xx⟧户，群众满意。';
const [FIRST_FULL, SECOND_FULL] = [
  '全镇共悬挂横幅52条，发放宣传单20万余份，',
  '出动宣传车31台次，入户走访860户，群众满意。',
];
const WHOLE = FIRST_FULL + SECOND_FULL;

/** The text after the fix that fills the paragraph of the n-th gap, and how that fix is called. */
const filled = (lines: readonly string[], n: number) => {
  const document = markedDocument(lines.join('\n'));
  const fix = fixesOf(document, n).find(({ title }) => title.zh.includes('补全本段'));
  return fix && [fix.title.zh, ...applyFix(textOf(document), fix).split('\n')];
};

describe('a paragraph is filled as a whole', () => {
  const rest = ['', '其他工作另行说明。', ''];

  it.each([0, 1, 2, 3])('where it stands on two lines here and on one there, from gap %i', n => {
    expect(filled([FIRST, SECOND, ...rest, WHOLE], n)).toEqual([
      '按第 6 行补全本段（第 1—2 行）4 处',
      FIRST_FULL,
      SECOND_FULL,
      ...rest,
      WHOLE,
    ]);
  });

  it('with a blank line between its lines', () => {
    expect(filled([FIRST, '', SECOND, ...rest, WHOLE], 0)).toEqual([
      '按第 7 行补全本段（第 1—3 行）4 处',
      FIRST_FULL,
      '',
      SECOND_FULL,
      ...rest,
      WHOLE,
    ]);
  });

  it.each([0, 1, 2, 3])('where it is broken in different places, from gap %i', n => {
    const [a, b] = ['全镇共悬挂横幅52条，', WHOLE.slice('全镇共悬挂横幅52条，'.length)];
    expect(filled([FIRST, SECOND, ...rest, a, b], n)).toEqual([
      '按第 6—7 行补全本段（第 1—2 行）4 处',
      FIRST_FULL,
      SECOND_FULL,
      ...rest,
      a,
      b,
    ]);
  });

  it('where its last line is too short to have a twin by itself', () => {
    const [long, short] = [FIRST + '出动宣传车⟦xx⟧台次，', '入户走访⟦xx⟧户。'];
    const whole = '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次，入户走访860户。';
    for (const n of [0, 3])
      expect(filled([long, short, ...rest, whole], n)?.slice(1, 3)).toEqual([
        '全镇共悬挂横幅52条，发放宣传单20万余份，出动宣传车31台次，',
        '入户走访860户。',
      ]);
  });

  it('and the offer stands once for a selection over both lines', () => {
    const document = markedDocument([FIRST, SECOND, ...rest, WHOLE].join('\n'));
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 20 } };
    expect(fixesAt(document, range).filter(({ title }) => title.zh.includes('补全本段'))).toHaveLength(1);
  });
});

describe('a line that is no part of the paragraph is left alone', () => {
  it('the next one of a list, which says the same of another', () => {
    const own = '东湖社区：改造楼道⟦xx⟧处，新增车棚⟦xx⟧个，安装路灯⟦xx⟧盏。';
    const next = '西湖社区：改造楼道⟦xx⟧处，新增车棚⟦xx⟧个，安装路灯⟦xx⟧盏。';
    const twin = '东湖社区：改造楼道12处，新增车棚3个，安装路灯9盏。';
    expect(filled([own, next, '', twin], 0)).toEqual([
      '按第 4 行补全本段 3 处',
      twin,
      next.replaceAll(/[⟦⟧]/g, ''),
      '',
      twin,
    ]);
  });

  it('the next paragraph, of which the twin says nothing', () => {
    const next = '全年组织义诊⟦xx⟧场，服务老人⟦xx⟧人次，发放药品⟦xx⟧盒。';
    expect(filled([FIRST + SECOND, next, '', WHOLE], 0)?.slice(0, 3)).toEqual([
      '按第 4 行补全本段 4 处',
      WHOLE,
      next.replaceAll(/[⟦⟧]/g, ''),
    ]);
  });
});

describe('of whom a paragraph on two lines speaks', () => {
  it('is said by its first line', () => {
    const document = markedDocument([`清河镇${FIRST.slice(2)}`, SECOND, '', `清河镇${WHOLE.slice(2)}`].join('\n'));
    expect(titlesOf(document, 2).slice(0, 2)).toEqual([
      '填入 31（第 4 行同一段落）',
      '按第 4 行补全本段（第 1—2 行）4 处',
    ]);
  });

  it('also where both stand on two lines: the second names nobody, and speaks of another all the same', () => {
    const document = markedDocument(
      [`清河镇${FIRST.slice(2)}`, SECOND, '', `石桥镇${FIRST_FULL.slice(2)}`, SECOND_FULL].join('\n'),
    );
    const fixes = fixesOf(document, 2);
    expect(fixes[0]?.title.zh).toBe('填入 31（第 5 行同一段落，该段写的是“石桥镇”，请核对）');
    expect(fixes.some(({ preferred }) => preferred)).toBe(false);
    for (const { action } of fixes)
      if (action.type === 'edit' && action.edits.length > 1) expect(action.confirm?.zh).toContain('石桥镇');
  });

  it('asks once for the whole, with the other’s name', () => {
    const document = markedDocument([`清河镇${FIRST.slice(2)}`, SECOND, '', `石桥镇${WHOLE.slice(2)}`].join('\n'));
    for (const n of [0, 3]) {
      const fix = fixesOf(document, n).find(({ title }) => title.zh.includes('补全本段'));
      expect(fix?.action).toHaveProperty('confirm.zh', '第 4 行写的是“石桥镇”。仍按它补全本段（第 1—2 行）4 处吗？');
    }
  });
});
