import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, type Syntax } from '../../server/src/core';
import { cleanText } from '../../server/src/core/features/clean';
import { comparePositions } from '../../server/src/core/text/span';
import { applied } from '../order/found';

const PIECES = [
  ...[
    '街道走访困难群众',
    '登记需求',
    '件件有回音',
    '35户',
    '1 200元',
    '20',
    '26',
    '张 三',
    'A1',
    '《社区方案',
    '》',
    '“暖心',
    '”',
  ],
  ...[
    '，',
    '。',
    '；',
    ',',
    '.',
    ';',
    ':',
    '。。',
    '；。',
    '(',
    ')',
    ' ',
    '  ',
    '　　',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '&nbsp;',
    '&amp;',
  ],
  ...[
    '\n',
    '\n',
    '\n\n\n',
    '\r\n',
    '\r',
    '一、',
    '（一）',
    '1.',
    '来源：街道',
    '分享到：',
    '（责任编辑：周明）',
    '【打印】',
    '|',
    '```\n',
    '# ',
  ],
  ...['\u{20bb7}', '\ud842', '⼯作', 'xx条', '____'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join(''));
const syntax = fc.constantFrom<Syntax>('plain', 'markdown');

test('a second pass changes nothing', () => {
  fc.assert(
    fc.property(text, syntax, (pasted, kind) => {
      const once = applied(pasted, cleanText(parse(pasted, { syntax: kind })));
      expect(cleanText(parse(once, { syntax: kind }))).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('the changes are in order, apart, and split no character', () => {
  fc.assert(
    fc.property(text, syntax, (pasted, kind) => {
      const document = parse(pasted, { syntax: kind });
      let last = { line: 0, character: 0 };
      for (const { range } of cleanText(document)) {
        for (const place of [range.start, range.end]) {
          expect(comparePositions(last, place)).toBeLessThanOrEqual(0);
          const content = document.lines[place.line]?.text ?? '';
          expect(place.character).toBeLessThanOrEqual(content.length);
          const [before, behind] = [content.slice(0, place.character), content.slice(place.character)];
          expect(/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(behind)).toBe(false);
          last = place;
        }
      }
    }),
    { numRuns: 800 },
  );
});

test('no figure is touched: the digits of each line of prose stay as they are written', () => {
  const figures = (whole: string) => whole.match(/\d+/g) ?? [];
  const prose = fc
    .array(fc.constantFrom('街道走访困难群众', '35户', '1 200元', '，', '。', ',', ' ', '20', '26年', '\n'), {
      maxLength: 40,
    })
    .map(pieces => pieces.join(''));
  fc.assert(
    fc.property(prose, pasted => {
      expect(figures(applied(pasted, cleanText(parse(pasted))))).toEqual(figures(pasted));
    }),
    { numRuns: 800 },
  );
});
