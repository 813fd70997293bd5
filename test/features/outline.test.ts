import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCharacters, parse } from '../../server/src/core/index';
import {
  countDocument,
  createCounter,
  describeCounts,
  flattenOutline,
  foldsOf,
  nextGap,
  outlineOf,
  searchOutline,
} from '../../server/src/core/features/index';

const names = (text: string, syntax: 'plain' | 'markdown' = 'plain') =>
  [...flattenOutline(outlineOf(parse(text, { syntax })))].map(({ node }) => node.name);

test('a part is named as it is written, its marker before or behind its title', () => {
  expect(names('读书活动总结篇一\n一、做法\n读书活动总结篇二\n一、做法')).toEqual([
    '读书活动总结篇一',
    '一、做法',
    '读书活动总结篇二',
    '一、做法',
  ]);
  expect(names('第一篇 读书活动\n一、做法\n第二篇 志愿服务\n一、做法')[0]).toBe('第一篇读书活动');
});

describe('counts', () => {
  test('those of a section that begins in the middle of a line are its own', () => {
    const [first, second] = outlineOf(parse('一是召开会议xx次。二是培训人员12名。'));
    expect(first).toMatchObject({ gaps: 1, characters: 9 });
    expect(second).toMatchObject({ gaps: 0, characters: 9 });
  });

  test('the parts between two places add up to the whole, whatever the text', () => {
    const piece = fc.constantFrom('会议', 'xx', '次', 'ab ', '12', '。', '\n', '\r\n', '𠮷', '　');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
        const document = parse(pieces.join(''));
        const line = document.paragraphs.length - 1;
        const end = { line, character: document.paragraphs[line]?.paragraph.text.length ?? 0 };
        const whole = createCounter(document)({ start: { line: 0, character: 0 }, end });
        expect(whole).toEqual(countDocument(document));
        expect(whole.characters).toBe(countCharacters(pieces.join('')));
      }),
    );
  });

  test('are said in both languages, gaps only where there are some', () => {
    expect(describeCounts({ gaps: 3, characters: 512 })).toEqual({
      zh: '待填 3 · 512 字',
      en: '3 to fill in · 512 chars',
    });
    expect(describeCounts({ gaps: 0, characters: 1 }).zh).toBe('1 字');
  });
});

describe('names', () => {
  test('a Markdown heading is named without its marks', () => {
    expect(names('# 总结\n\n## 概况\n\n内容。', 'markdown')).toEqual(['总结', '概况']);
  });

  test('are found by signs in their order, with the name above', () => {
    const outline = outlineOf(parse('一、主要工作\n（一）健全制度\n内容。\n（二）配强力量\n内容。\n二、下一步'));
    const found = [...searchOutline(outline, '健 度')];
    expect(found.map(({ node, container }) => [container, node.name])).toEqual([['一、主要工作', '（一）健全制度']]);
    expect([...searchOutline(outline, '')]).toHaveLength(4);
  });
});

describe('folds', () => {
  test('end before the empty lines that part a section from the next', () => {
    expect(foldsOf(parse('一、甲\n内容。\n\n\n二、乙\n内容。'))).toEqual([
      { startLine: 0, endLine: 1 },
      { startLine: 4, endLine: 5 },
    ]);
  });

  test('are one for each first line, the largest', () => {
    const folds = foldsOf(parse('一、甲项工作（一）甲一。内容。\n后一段。\n（二）甲二。内容。\n二、乙项工作\n内容。'));
    expect(folds.filter(({ startLine }) => startLine === 0)).toHaveLength(1);
    expect(folds[0]).toEqual({ startLine: 0, endLine: 2 });
  });
});

test('the next gap of two that stand beside each other is the other one, in both directions', () => {
  const document = parse('于x年召开会议xx次。');
  const [first, second] = document.gaps.map(({ gap }) => gap.span);
  const at = (character: number) => ({ line: 0, character });
  expect(nextGap(document, at(first!.end), 'next')?.start.character).toBe(second!.start);
  expect(nextGap(document, at(second!.start), 'previous')?.start.character).toBe(first!.start);
  expect(nextGap(document, at(second!.end), 'next')?.start.character).toBe(first!.start);
});
