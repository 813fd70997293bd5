import { expect, it } from 'vitest';
import { parse } from '../../server/src/core';
import { structureOffers } from '../../server/src/core/features/structure/offers';

const TEXT = '一、走访\n（一）入户。走访35户。\n（三）建账。逐户登记。\n二、整改\n逐项销号。';

function titlesAt(text: string, line: number, character = 0): readonly string[] {
  return structureOffers(parse(text), { line, character }).map(({ title }) => title.zh);
}

it('offers what is possible at a place, and nothing that would change nothing', () => {
  const titles = titlesAt(TEXT, 2);
  expect(titles).toEqual(
    expect.arrayContaining([
      '升一级：（三）建账',
      '上移：（三）建账',
      '重编这一组序号',
      '本级序号“（一）”改为“1.”（2 处）',
    ]),
  );
  expect(titles.some(title => title.startsWith('下移') || title.includes('连成一行'))).toBe(false);
});

it('names how much of the text is changed, and leaves out a larger scope that changes no more', () => {
  const text = '一、走访\n走访35户,登记12户。\n二、整改\n逐项销号。';
  expect(titlesAt(text, 1).filter(title => title.includes('全角'))).toEqual(['本段：标点改为全角（1 处）']);
  expect(titlesAt(text, 3).filter(title => title.includes('全角'))).toEqual(['全文：标点改为全角（1 处）']);
});

it('offers no dress that the level wears already', () => {
  const restyles = titlesAt(TEXT, 0).filter(title => title.startsWith('本级序号'));
  expect(restyles.map(title => title.slice(10, 14))).toEqual(expect.not.arrayContaining(['“一、”']));
  expect(restyles).toHaveLength(5);
});
