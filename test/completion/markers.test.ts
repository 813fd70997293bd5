import { describe, expect, test } from 'vitest';
import { analyse, type Section } from '../../server/src/core';
import { accept, complete, markersAt } from './complete';

describe('the next marker of the list that is open', () => {
  test.each([
    ['一是健全制度；‸', '二是'],
    ['一是健全制度。‸', '二是'],
    ['一是健全制度；\n‸', '二是'],
    ['一是健全制度。\n二是配强力量。\n‸', '三是'],
    ['主要抓了两件事：一是健全制度；二是配强力量；‸', '三是'],
    ['（一）健全制度一是修订办法。‸', '二是'],
    ['一、主要做法\n健全了制度。\n二、存在问题\n力量不足。\n‸', '三、'],
    ['（一）健全制度。修订了办法。\n‸', '（二）'],
    ['(一)健全制度。修订了办法。\n‸', '(二)'],
    ['1.健全制度\n‸', '2.'],
    ['1．健全制度\n‸', '2．'],
    ['1、健全制度\n‸', '2、'],
    ['１、健全制度\n‸', '２、'],
    ['（1）健全制度\n‸', '（2）'],
    ['1）健全制度\n‸', '2）'],
    ['①健全制度；②配强力量；‸', '③'],
    ['①健全制度\n‸', '②'],
    ['㈠健全制度\n‸', '㈡'],
    ['⒈健全制度\n⒉配强力量\n‸', '⒊'],
    ['第一，健全制度。‸', '第二，'],
    ['第一，健全制度。\n‸', '第二，'],
    ['首先，健全制度；‸', '其次，'],
    ['首先，健全制度；其次，配强力量；‸', '再次，'],
    ['首先，健全制度；其次，配强力量；再次，严格考核；‸', '最后，'],
    ['其一，健全制度；‸', '其二，'],
    ['一要学深悟透；‸', '二要'],
    ['一要学深悟透，二要笃行实干；‸', '三要'],
    ['——抓学习，强根基。\n‸', '——'],
    ['第一章　主要工作\n修订了办法。\n‸', '第二章'],
    ['九、保障措施\n落实了经费。\n‸', '十、'],
    ['九是健全制度；‸', '十是'],
  ])('%s', (marked, next) => {
    expect(markersAt(marked)[0]).toBe(next);
    const { document } = analyse(`${accept(marked)}严格考核。`);
    expect(markersIn(document.outline)).toContain(next);
  });

  test('goes on in the outer list, too', () => {
    const text = '一、主要做法\n（一）加强领导。成立了专班。\n（二）健全制度。一是修订办法。二是明确流程。';
    expect(markersAt(`${text}\n‸`)).toEqual(['（三）', '二、', '三是']);
    expect(markersAt(`${text}‸`)).toEqual(['三是']);
  });

  test('goes on first in the list whose members have lines of their own', () => {
    expect(markersAt('（一）健全制度\n一是修订办法。\n二是明确流程。\n‸')).toEqual(['三是', '（二）']);
  });

  test('goes on first in a list whose first member stands behind its heading, but not in one that fills the line', () => {
    expect(markersAt('一、主要做法1、健全制度，修订办法。\n‸')[0]).toBe('2、');
    expect(markersAt('（一）健全制度。修订如下：1.考勤办法。2.请假办法。\n‸')[0]).toBe('（二）');
  });

  test('leaves a list whose last member closed it for the end', () => {
    expect(markersAt('（一）健全制度\n一是修订办法；\n二是明确流程。\n‸')).toEqual(['（二）', '三是']);
  });

  test('comes behind the text of a section, however long', () => {
    expect(markersAt('一、主要做法\n修订了办法。\n明确了流程。\n\n‸')).toEqual(['二、']);
  });

  test('is the first one below a heading, as under the heading before', () => {
    const text = '一、主要做法\n（一）健全制度\n修订了办法。\n二、存在问题';
    expect(markersAt(`${text}\n‸`)).toEqual(['（一）', '三、']);
    expect(complete(`${text}\n‸`).items[0]?.detail).toBe('同第 2 行“（一）健全制度”');
    expect(accept(`${text}：\n　　（‸）`)).toBe(`${text}：\n　　（一）`);
    expect(markersAt(`${text}。力量不足，经费不够。\n‸`)).toEqual(['三、']);
    expect(markersAt(`${text}\n‸\n（一）力量不足`)).toEqual(['三、']);
  });

  test('does not go on with a list that text has left behind', () => {
    expect(markersAt('一是修订办法。\n二是明确流程。\n以上工作已经完成。\n‸')).toEqual([]);
  });
});

describe('what is typed of the marker', () => {
  test.each([
    ['一是健全制度；二‸', '一是健全制度；二是'],
    ['一是健全制度，二‸', '一是健全制度，二是'],
    ['一、主要做法\n二‸', '一、主要做法\n二、'],
    ['（一）健全制度\n（‸', '（一）健全制度\n（二）'],
    ['（一）健全制度\n（‸）', '（一）健全制度\n（二）'],
    ['（一）健全制度\n(‸)', '（一）健全制度\n（二）'],
    ['（一）健全制度\n（二‸', '（一）健全制度\n（二）'],
    ['1. 健全制度\n2‸', '1. 健全制度\n2. '],
    ['第一，健全制度。第‸', '第一，健全制度。第二，'],
    ['首先，健全制度；其‸', '首先，健全制度；其次，'],
  ])('%s is taken in', (marked, accepted) => {
    expect(accept(marked)).toBe(accepted);
  });

  test('stands before the filter, whatever its width, so that an editor keeps the item', () => {
    expect(complete('（一）健全制度\n(‸').items[0]?.filterText).toBe('( （二）');
  });

  test.each([
    '一、主要做法\n三‸',
    '一、主要做法\n二、‸',
    '一是健全制度；二是‸',
    '一是健全制度；二‸级以上',
    '1.健全制度\n2‸6年',
  ])('that is another or all of it gets no offer: %s', marked => {
    expect(markersAt(marked)).toEqual([]);
  });
});

describe('the dress of the last member', () => {
  test('is its indent, where the writer has not indented yet', () => {
    expect(accept('　　一、主要做法\n　　修订了办法。\n‸')).toBe('　　一、主要做法\n　　修订了办法。\n　　二、');
    expect(accept('　　一、主要做法\n　　‸')).toBe('　　一、主要做法\n　　二、');
  });

  test('is its Markdown signs', () => {
    const syntax = 'markdown';
    expect(accept('## 一、主要做法\n修订了办法。\n\n‸', { syntax })).toBe('## 一、主要做法\n修订了办法。\n\n## 二、');
    expect(accept('## 一、主要做法\n\n## ‸', { syntax })).toBe('## 一、主要做法\n\n## 二、');
    expect(accept('## 一、主要做法\n\n二‸', { syntax })).toBe('## 一、主要做法\n\n## 二、');
    expect(accept('**一、主要做法**\n\n‸', { syntax })).toBe('**一、主要做法**\n\n**二、$0**');
  });

  test('is named with its line', () => {
    const marked = '一是健全制度；‸';
    expect(complete(marked).items[0]?.detail).toBe('接第 1 行“一是健全制度”');
    expect(complete(marked, { language: 'en' }).items[0]?.detail).toBe('after line 1 “一是健全制度”');
  });
});

describe('no marker is offered', () => {
  test.each([
    ['that stands behind the cursor', '一是健全制度；\n‸\n二是配强力量。'],
    ['that stands later in the line', '一是健全制度；‸二是配强力量。'],
    ['before another marker', '一是健全制度；‸三是严格考核。'],
    ['in the middle of a sentence', '一是健全制度，修订‸'],
    ['behind a comma', '一是健全制度，‸'],
    ['without a list', '全年工作平稳。\n‸'],
    ['after the last of a row', '首先，健全制度；最后，严格考核；‸'],
    ['after a word that only looks like one', '第一书记驻村。‸'],
    ['after a word that only looks like 一是', '安全稳定的统一是前提。‸'],
    ['in a line of its own list', '一是健全制度；\n二是配强力量；‸'],
    ['in an empty text', '‸'],
  ])('%s', (_, marked) => {
    expect(markersAt(marked)).toEqual([]);
  });

  test('in code', () => {
    expect(markersAt('```js\n1. a\n‸\n```', 'markdown')).toEqual([]);
  });

  test('but the one that is missing between two is', () => {
    expect(markersAt('一是健全制度。\n‸\n三是严格考核。')).toEqual(['二是']);
  });
});

function markersIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ marker, children }) => [marker, ...markersIn(children)]);
}
