import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, isChinese, isSpace } from '../../server/src/core/text/characters';

describe('countCharacters counts as Word does', () => {
  it.each([
    ['', 0],
    ['　　', 0],
    ['共召开会议', 5],
    ['共召开会议。', 6],
    ['共召开会议12次', 7], // a run of digits is one
    ['增长18.3%', 3],
    ['增长 18.3 %', 4],
    ['5G+XX场景', 3],
    ['Word 2019 版', 3],
    ['“强基”工程', 6],
    ['——抓学习……', 7],
    ['２０２６年', 5], // a full-width digit is a full-width mark
    ['姓　名', 2],
    ['一、工作；二、打算', 9],
    ['𠮷镇', 2], // two UTF-16 units, one character
    ['a\tb\u00a0c', 3],
    ['10:30—11:00', 3],
    ['阿不都·热合曼', 7],
    ['\ufeff总\u200b结', 2],
  ])('%j: %d', (text, count) => expect(countCharacters(text)).toBe(count));

  it('adds up over lines, never exceeds the length, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(countCharacters(`${a}\n${b}`)).toBe(countCharacters(a) + countCharacters(b));
        expect(countCharacters(a)).toBeLessThanOrEqual(a.length);
      }),
    );
  });
});

describe('isChinese', () => {
  it.each(['一', '龥', '㐀', '〇', '𠮷'])('takes %s', text => expect(isChinese(text.charCodeAt(0))).toBe(true));

  it.each(['。', 'Ａ', '１', 'a', '　', '①', '○', '“', 'あ'])('leaves %s', text =>
    expect(isChinese(text.charCodeAt(0))).toBe(false),
  );
});

describe('isSpace', () => {
  it.each([' ', '　', '\t', '\u00a0'])('takes %j', text => expect(isSpace(text.charCodeAt(0))).toBe(true));

  it.each(['\n', '\u200b', '、', ''])('leaves %j', text => expect(isSpace(text.charCodeAt(0))).toBe(false));
});
