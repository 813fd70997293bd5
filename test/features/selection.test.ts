import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/index';
import { selectionAt } from '../../server/src/core/features/index';
import { placed, within } from './marked';

function grow(source: string): readonly string[] {
  const { text, position } = placed(source);
  return selectionAt(parse(text), position).map(range => within(text, range));
}

test.each([
  ['a word', '更新⟦⟧图书3万册，发放手册。', ['图书', '更新图书3万册，', '更新图书3万册，发放手册。']],
  ['a figure', '更新图书3⟦⟧20册。', ['320', '更新图书320册。']],
  ['a gap', '召开会议x⟦⟧x次，培训3期。', ['xx', '召开会议xx次，', '召开会议xx次，培训3期。']],
])('selection grows from %s', (_, source, expected) => {
  expect(grow(source)).toEqual(expected);
});

test('the sentence, the paragraph without its indent and the line follow one another', () => {
  expect(grow('　　甲项完成。⟦⟧图书更新。')).toEqual([
    '图书',
    '图书更新。',
    '甲项完成。图书更新。',
    '　　甲项完成。图书更新。',
  ]);
});

test('a section that begins inside a line is selected before the line’s own', () => {
  const grown = grow('一、总体情况\n工作有序。一是健全制度。二是配强⟦⟧力量。三是严格考核。\n二、下一步');
  expect(grown).toContain('二是配强力量。');
  expect(grown.at(-2)).toContain('一、总体情况\n工作有序。');
});

test.each(['𠮷林镇', '甲😀乙', '😀'])('a character beyond the basic plane is never cut in %s', text => {
  for (let character = 0; character <= text.length; character++) {
    for (const range of selectionAt(parse(text), { line: 0, character })) {
      expect(() => encodeURIComponent(within(text, range))).not.toThrow();
    }
  }
});

test('whatever the text and the place: the ranges grow, hold the place, and end with the whole text', () => {
  const piece = fc.constantFrom(
    '一、',
    '一是',
    '召开',
    'xx',
    '。',
    '，',
    '\n',
    '\r\n',
    ' ',
    '\u3000',
    '𠮷',
    '\ud842',
    '3',
    'ab',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(9), fc.nat(30), (pieces, line, character) => {
      const document = parse(pieces.join(''));
      const ranges = selectionAt(document, { line, character });
      const flat = ranges.map(({ start, end }) => [
        start.line * 1000 + start.character,
        end.line * 1000 + end.character,
      ]);
      flat.forEach(([start, end], i) => {
        const [innerStart, innerEnd] = flat[i - 1] ?? [start, start];
        expect(start! <= innerStart! && innerEnd! <= end!).toBe(true);
      });
      expect(ranges.at(-1)?.start).toEqual({ line: 0, character: 0 });
      expect(ranges.at(-1)?.end.line).toBe(document.paragraphs.length - 1);
    }),
    { numRuns: 1000 },
  );
});
