import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { completionsAt } from '../../server/src/core/features/completion';
import { TODAY } from './complete';

const PIECES = [
  '一',
  '二',
  '是',
  '要',
  '、',
  '（',
  '）',
  '(',
  '1',
  '2',
  '.',
  '①',
  '第',
  '，',
  '；',
  '。',
  '首先',
  '##',
  '**',
  '-',
];
const LINES = [...PIECES, ' ', '\u3000', '\n', '\r\n', 'xyb', '下一步', '__', '```', '\u{20bb7}', '\ud842', '制度'];

test('whatever the text and the place: nothing is thrown, and each item takes the place of text around the cursor', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 24 }),
      fc.integer({ min: -1, max: 12 }),
      fc.integer({ min: -1, max: 20 }),
      fc.constantFrom('plain' as const, 'markdown' as const),
      (pieces, line, character, syntax) => {
        const analysis = analyse(pieces.join(''), { syntax });
        const lines = analysis.document.paragraphs;
        for (const { range } of completionsAt(
          analysis,
          { line, character },
          { today: TODAY, language: 'zh', isInvoked: true },
        )) {
          const text = lines[range.start.line]?.paragraph.text ?? '';
          const cursor = Math.min(Math.max(0, character), text.length);
          expect(range.end.line).toBe(range.start.line);
          expect(range.start.character).toBeGreaterThanOrEqual(0);
          expect(range.start.character).toBeLessThanOrEqual(cursor);
          expect(range.end.character).toBeGreaterThanOrEqual(cursor);
          expect(range.end.character).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
