import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../server/src/core/model/gaps';

const signs = (text: string) => Array.from(text).filter(sign => sign !== '');
const PIECES = [
  ...signs(
    'xXｘ×*＊_＿○NN…□0某“”《》（）()【】[]{}$`:：.．-—～/+= 　\t年月日时点号条个万亿余多%人区局报书记待此请填补核',
  ),
  '待补',
  '此处补',
  '{{',
  '}}',
  '${',
  'TODO',
  '：//',
  '20',
  '〔2026〕',
  '联系人',
  '签字',
  '一',
  '、',
  '，',
  '。',
  'a',
  '\u{20000}',
  '\ud840',
  '\udc00',
  '\0',
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));
const lines = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }));
const syntaxes = fc.constantFrom('plain' as const, 'markdown' as const);

describe('whatever stands in a line', () => {
  test('its gaps lie inside it, in order, none inside another, and say what is written there', () => {
    fc.assert(
      fc.property(lines, syntaxes, (text, syntax) => {
        let end = 0;
        for (const { span, text: written } of findGaps(text, syntax)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(written);
          end = span.end;
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test('no gap splits a surrogate pair', () => {
    fc.assert(
      fc.property(lines, syntaxes, (text, syntax) => {
        for (const { span } of findGaps(text, syntax)) {
          for (const at of [span.start, span.end]) expect(splitsPair(text, at)).toBe(false);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

describe('the work grows with the line and no faster', () => {
  type Look = (this: string, at: number) => number;
  type Search = (this: string, sought: string, from?: number) => number;

  /** How many characters are looked at: charCodeAt looks at one, a search at all up to what it finds. */
  function looks(text: string): number {
    let count = 0;
    const own = Object.getOwnPropertyDescriptors(String.prototype);
    const look = own.charCodeAt.value as Look;
    const search = own.indexOf.value as Search;
    const counting: Look = function (at) {
      count++;
      return look.call(this, at);
    };
    const counted: Search = function (sought, from = 0) {
      const found = search.call(this, sought, from);
      count += (found < 0 ? this.length : found) - from;
      return found;
    };
    Object.assign(String.prototype, { charCodeAt: counting, indexOf: counted });
    try {
      findGaps(text, 'plain');
    } finally {
      Object.assign(String.prototype, { charCodeAt: look, indexOf: search });
    }
    return count;
  }

  test.each([
    'x',
    'xa',
    'x1',
    '1x',
    'x-',
    'N-',
    '_-',
    '_a',
    '*a',
    '**个',
    '`',
    '``x`',
    '　',
    '字  个',
    '字\t个',
    '…',
    '.',
    '…个',
    '□',
    '0',
    '0.',
    '某',
    '“',
    '（',
    '【',
    '[',
    '【单位',
    '{{',
    '${',
    ':',
    '：　',
    '联系人：',
    'http://',
    '待',
    '待补',
    '此处补',
    '年 ',
    'x年',
    'x月-',
    'xx、',
    'xx和',
    '签字',
    'xx字字字',
    '《x',
    'TODO',
  ])('%s over and over', piece => {
    const short = looks(piece.repeat(500));
    const long = looks(piece.repeat(5_000));
    expect(long).toBeLessThanOrEqual(short * 15);
  });
});
