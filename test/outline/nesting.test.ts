import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, comparePositions } from '../../server/src/core/text/span';
import type { Section } from '../../server/src/core';
import { outlineOf, sectionsOf } from './outline-of';

describe('nesting', () => {
  it('follows the canonical order of the markers', () => {
    const text = [
      '工作总结篇一',
      '第一章　总体情况',
      '第一节　生产经营',
      '一、主要工作',
      '（一）安全生产',
      '1.隐患排查',
      '（1）车间自查。每周一次。',
      '①班组检查。每日一次。',
      '一是查设备。二是查记录。',
    ];
    expect(sectionsOf(text.join('\n')).map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9]);
  });

  it('leaves no hole where a text skips a level', () => {
    expect(
      outlineOf('一、主要工作\n1.排查。全面过筛。\n（1）车间。逐台登记。\n二、打算\n（1）巩固。长期坚持。'),
    ).toEqual(['一、 主要工作', '  1. 排查', '    （1） 车间', '二、 打算', '  （1） 巩固']);
  });

  it('keeps the text’s own order where it is the other way round', () => {
    expect(outlineOf('1、宣传工作\n（一）线上\n开设专栏。\n（二）线下\n悬挂横幅。\n2、督查工作\n开展检查。')).toEqual([
      '1、 宣传工作',
      '  （一） 线上',
      '  （二） 线下',
      '2、 督查工作',
    ]);
  });

  it('stands Markdown headings above all markers, by the number of their #', () => {
    expect(outlineOf('# 总结\n## 一、工作\n（一）排查\n完成排查。\n### 小结\n## 打算', 'markdown')).toEqual([
      '# 总结',
      '  一、 工作',
      '    （一） 排查',
      '    ### 小结',
      '  ## 打算',
    ]);
  });

  it('puts what follows a list back under the heading above it', () => {
    const text =
      '一、主要做法\n一是抓学习。\n二是抓宣传。\n三是抓督查。\n各村都建立了台账，全年没有发生事故。\n（一）经验\n值得推广。';
    const list = sectionsOf(text).filter(({ kind }) => kind === 'enumeration');
    expect(list.map(({ range }) => range.end.line)).toEqual([1, 2, 3]);
    expect(outlineOf(text).at(-1)).toBe('  （一） 经验');
  });
});

describe('ranges', () => {
  it('reach from the marker’s line to the line before the next brother', () => {
    const text = '全镇工作总结\n一、做法\n抓学习。\n\n二、打算\n再努力。\n';
    const [title, first, second] = sectionsOf(text);
    expect(title?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 6, character: 0 } });
    expect(first?.range).toEqual({ start: { line: 1, character: 0 }, end: { line: 3, character: 0 } });
    expect(second?.range).toEqual({ start: { line: 4, character: 0 }, end: { line: 6, character: 0 } });
  });

  it('select marker and title', () => {
    const [section] = sectionsOf('　　（一）健全制度。印发文件5个。');
    expect(section?.selectionRange).toEqual({ start: { line: 0, character: 2 }, end: { line: 0, character: 9 } });
  });

  it('hold for whatever is strung together out of markers and text', () => {
    const pieces = [
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '2、',
      '（1）',
      '①',
      '一是',
      '二是',
      '——',
      '首先，',
      '第一章 ',
      '篇一',
    ];
    const words = [
      '抓学习',
      '存在问题',
      '。',
      '，',
      '：',
      '；',
      '\n',
      '\n\n',
      '　　',
      '# ',
      '**',
      '成立专班',
      '𠮷',
      '3亿元',
    ];
    const soup = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 60 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(soup, fc.constantFrom('plain', 'markdown'), (text, syntax) => {
        const lines = text.split('\n');
        for (const section of sectionsOf(text, syntax)) {
          expectInside(section, lines);
        }
      }),
      { numRuns: 2000, examples: [['**。一、**', 'markdown']] },
    );
  });
});

function expectInside({ range, selectionRange, children, level }: Section, lines: readonly string[]): void {
  expect(contains(range, selectionRange)).toBe(true);
  expect(range.end.character).toBeLessThanOrEqual(lines[range.end.line]?.length ?? -1);
  children.forEach((child, i) => {
    expect(contains(range, child.range)).toBe(true);
    expect(child.level).toBe(level + 1);
    const next = children[i + 1];
    if (next) expect(comparePositions(child.range.end, next.range.start)).toBeLessThanOrEqual(0);
  });
}

describe('headings and items', () => {
  it('are told apart together with their brothers: full sentences are items', () => {
    const text =
      '一、要求\n1、每周进行一次全面的消毒并且做好详细记录。\n2、来访的人员要在门岗登记姓名和联系方式。\n3、通风。';
    expect(outlineOf(text)).toEqual([
      '一、 要求',
      '  - 1、 每周进行一次全面的消毒并且做好详细记录',
      '  - 2、 来访的人员要在门岗登记姓名和联系方式',
      '  - 3、 通风',
    ]);
  });

  it('numbers with their text behind or under them are headings', () => {
    expect(outlineOf('1、消毒。每周一次。\n2、登记。来访必登。')).toEqual(['1、 消毒', '2、 登记']);
    expect(outlineOf('1、消毒\n每周一次。\n2、登记\n来访必登。')).toEqual(['1、 消毒', '2、 登记']);
  });

  it('numbers with nothing under them are items', () => {
    expect(outlineOf('下月计划\n1.召开总结会\n2.编制预算')).toEqual([
      '下月计划',
      '  - 1. 召开总结会',
      '  - 2. 编制预算',
    ]);
  });

  it('what was done is a sentence, so 了 makes an item', () => {
    expect(outlineOf('1、开展了培训。\n2、完成了验收。')).toEqual(['- 1、 开展了培训', '- 2、 完成了验收']);
  });

  it('a long item is shown by its first clauses, 30 characters at most', () => {
    const [item] = sectionsOf(
      '一是组织全体干部职工深入村组开展走访，逐户了解情况，逐项登记造册，逐一明确责任人和完成时限。',
    );
    expect(item?.title).toBe('组织全体干部职工深入村组开展走访，逐户了解情况，逐项登记造册');
  });
});
