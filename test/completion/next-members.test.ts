import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { nextMembersAt } from '../../server/src/core/features/completion/next-members';

/** What is shown in grey at `‸`. */
function greyAt(marked: string): readonly string[] {
  const before = (marked.split('‸')[0] ?? '').split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return nextMembersAt(analyse(marked.replace('‸', '')), position).map(({ insertText }) => insertText);
}

describe('the next member in grey', () => {
  test.each([
    ['主要做法：\n一是健全制度；\n‸', '二是'],
    ['一是健全制度；‸', '二是'],
    ['（一）健全制度。修订了办法。\n‸', '（二）'],
    ['1.健全制度\n‸', '2.'],
    ['第一，健全制度。\n‸', '第二，'],
    ['　　（一）健全制度。修订了办法。\n‸', '　　（二）'],
    ['　　（一）健全制度。修订了办法。\n　　‸', '（二）'],
  ])('%s', (marked, next) => {
    expect(greyAt(marked)[0]).toBe(next);
  });

  test.each([
    '一是健全制度；‸二是配强力量。',
    '一是健全制度；\n二‸',
    '一是健全制度；\n‸二是配强力量。',
    '全年走访35户。\n‸',
    '一是健全制‸',
  ])('is not shown before text, where the member is being typed, or without a list: %s', marked => {
    expect(greyAt(marked)).toEqual([]);
  });
});
