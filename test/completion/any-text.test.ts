import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core';
import { completionsAt } from '../../server/src/core/features/completion';
import { TODAY } from './complete';

const PIECES =
  '一 二 是 要 、 （ ） ( 1 2 . ① 第 ， ； 。 首先 ## ** - xyb 下一步 __ ``` \u3000 \u{20bb7} \ud842 制度 \n \r\n'.split(
    ' ',
  );

test('whatever the text and the place: nothing is thrown, and each item takes the place of text around the cursor', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES, ' '), { maxLength: 24 }),
      fc.integer({ min: -1, max: 12 }),
      fc.integer({ min: -1, max: 20 }),
      fc.constantFrom('plain' as const, 'markdown' as const),
      (pieces, line, character, syntax) => {
        const analysis = analyse(pieces.join(''), { syntax });
        const lines = analysis.document.paragraphs;
        const options = { today: TODAY, language: 'zh', isInvoked: true } as const;
        for (const { range } of completionsAt(analysis, { line, character }, options)) {
          const length = lines[range.start.line]?.paragraph.text.length ?? -1;
          const cursor = Math.min(Math.max(0, character), length);
          const { start, end } = range;
          const isAround = 0 <= start.character && start.character <= cursor && cursor <= end.character;
          if (!isAround || end.character > length || start.line !== end.line) expect.fail(JSON.stringify(range));
        }
      },
    ),
    { numRuns: 2000 },
  );
});
