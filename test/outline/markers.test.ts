import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf } from './outline-of';

describe('markers at the start of a line', () => {
  it.each([
    ['一、强化领导', '一、', 'chinese', 1],
    ['二．强化领导', '二．', 'chinese', 2],
    ['三.强化领导', '三.', 'chinese', 3],
    ['十二、强化领导', '十二、', 'chinese', 12],
    ['四 、强化领导', '四 、', 'chinese', 4],
    ['（一）强化领导', '（一）', 'chineseParen', 1],
    ['(二)强化领导', '(二)', 'chineseParen', 2],
    ['（三）、强化领导', '（三）、', 'chineseParen', 3],
    ['（ 四 ）强化领导', '（ 四 ）', 'chineseParen', 4],
    ['㈤强化领导', '㈤', 'chineseParen', 5],
    ['1.强化领导', '1.', 'arabic', 1],
    ['2、强化领导', '2、', 'arabic', 2],
    ['3．强化领导', '3．', 'arabic', 3],
    ['４．强化领导', '４．', 'arabic', 4],
    ['⒌强化领导', '⒌', 'arabic', 5],
    ['（1）强化领导', '（1）', 'arabicParen', 1],
    ['(2)强化领导', '(2)', 'arabicParen', 2],
    ['（３）强化领导', '（３）', 'arabicParen', 3],
    ['4）强化领导', '4）', 'arabicParen', 4],
    ['5)强化领导', '5)', 'arabicParen', 5],
    ['⑹强化领导', '⑹', 'arabicParen', 6],
    ['①强化领导', '①', 'circled', 1],
    ['第三章　强化领导', '第三章', 'chapter', 3],
    ['第二部分：强化领导', '第二部分', 'chapter', 2],
    ['第一节 强化领导', '第一节', 'section', 1],
    ['第五条　强化领导', '第五条', 'article', 5],
    ['第2篇 强化领导', '第2篇', 'part', 2],
    ['一是强化领导', '一是', 'series', 1],
  ])('%s', (text, marker, style, ordinal) => {
    expect(sectionsOf(text)).toMatchObject([{ marker, style, ordinal }]);
    expect(sectionsOf(text)[0]?.title).toBe('强化领导');
  });

  it.each(['　　', '  ', '\t', '\u00a0', ' 　'])('may be indented by %j', indent => {
    const [section] = sectionsOf(`${indent}一、强化领导`);
    expect(section).toMatchObject({ marker: '一、', title: '强化领导' });
    expect(section?.selectionRange.start.character).toBe(indent.length);
    expect(section?.range.start.character).toBe(0);
  });

  it.each([
    ['第一，建机制。\n第二，抓落实。', ['- 第一， 建机制', '- 第二， 抓落实']],
    ['第一：建机制。\n第二：抓落实。', ['- 第一： 建机制', '- 第二： 抓落实']],
    ['其一，建机制；其二，抓落实。', ['- 其一， 建机制', '- 其二， 抓落实']],
    ['首先,建机制。其次,抓落实。再次,严考核。', ['- 首先, 建机制', '- 其次, 抓落实', '- 再次, 严考核']],
    ['一要建机制，二要抓落实。', ['- 一要 建机制', '- 二要 抓落实']],
  ])('count beside a brother: %s', (text, entries) => {
    expect(outlineOf(text)).toEqual(entries);
  });

  it.each(['第一，要建机制。', '其一，建机制。', '首先，建机制。', '一要建机制。', '——建机制。'])(
    'count for nothing without one: %s',
    text => expect(outlineOf(text)).toEqual([]),
  );
});

describe('numerals without a mark behind them', () => {
  it('are headings where several run in order, alone on their lines', () => {
    expect(outlineOf('一\n雨下了整夜。\n二\n天亮时水退了。\n三\n村里开始清淤。')).toEqual(['一', '二', '三']);
    expect(outlineOf('12\n雨下了整夜。')).toEqual([]);
  });

  it('are headings where a title follows behind a blank or a colon', () => {
    expect(outlineOf('一 生产情况\n产值两千万元。\n二 质量情况\n合格率提高。')).toEqual(['一 生产情况', '二 质量情况']);
    expect(outlineOf('一：生产情况\n二：质量情况')).toEqual(['一： 生产情况', '二： 质量情况']);
    expect(outlineOf('1 生产情况\n产值两千万元。\n2 质量情况\n合格率提高。')).toEqual(['1 生产情况', '2 质量情况']);
  });

  it('go together with those that kept their mark', () => {
    expect(outlineOf('一 生产情况\n二、质量情况\n三 安全情况')).toEqual([
      '一 生产情况',
      '二、 质量情况',
      '三 安全情况',
    ]);
  });

  it('are none in the rows of a table', () => {
    expect(outlineOf('各镇受理情况如下。\n1　东湖镇　　12\n2　西湖镇　　15')).toEqual([]);
  });
});

describe('parts of a file that holds several texts', () => {
  it.each(['安全工作总结篇一', '安全工作总结（篇一）', '安全工作总结 篇一：'])(
    'have their number behind the title: %s',
    text => {
      expect(outlineOf(`${text}\n一、加强领导\n${text.replace('一', '二')}\n一、加强领导`)).toEqual([
        '§ 篇一 安全工作总结',
        '  一、 加强领导',
        '§ 篇二 安全工作总结',
        '  一、 加强领导',
      ]);
    },
  );

  it('have it before the title', () => {
    expect(outlineOf('篇一：安全工作总结\n一、加强领导')).toEqual(['§ 篇一 安全工作总结', '  一、 加强领导']);
  });

  it('are not seen in a sentence', () => {
    expect(outlineOf('我们编印了经验材料，本册为第二篇，收录各村做法二十余条。')).toEqual([]);
  });
});
