import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createParagraphMemo, parse, type SummaryDocument } from '../../server/src/core';
import { editLines } from '../../server/src/core/text/edit-lines';
import { splitLines } from '../../server/src/core/text/lines';

const PIECES = [
  '一、主要工作\n',
  '（一）健全制度。',
  '1.培训人员xx次\n',
  '一是排查隐患12处；二是整改__处。',
  '全年清运垃圾30吨，展板块。\n',
  '\n',
  '\n\n',
  '2026年工作总结\n',
  '注释：\n',
  '东湖街道办事处\n',
  '2026年1月5日\n',
  '联系人：',
  '```\n',
  '| 指标 | 数值 |\n|---|---|\n',
  '下一步打算：',
  '字',
  'xx',
  '扎实有效。',
  '。',
  '\r',
];
/** Below these stands no title. */
const HEAD = '围绕全年目标逐项抓好落实，各项工作有序推进。\n'.repeat(15);
const text = fc
  .tuple(fc.constantFrom('', HEAD), fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }))
  .map(([head, pieces]) => head + pieces.join(''));
const place = fc.record({ line: fc.nat(40), character: fc.nat(20) });
/** Most keys change a line inside. */
const key = fc.record({
  start: place,
  length: fc.constantFrom(0, 0, 1, 3),
  typed: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('字', '共', '：', '年', '') }, fc.constantFrom(...PIECES)),
});

function known({ paragraphs, outline, gaps }: SummaryDocument): unknown {
  const lines = paragraphs.map(({ line, ending, block, paragraph }) => [line, ending, block, paragraph.text]);
  return { lines, outline, gaps: gaps.map(({ line, gap }) => [line, gap.span, gap.kind, gap.unit, gap.label]) };
}

test.each(['plain', 'markdown'] as const)('after any keys a %s text is read as if it were read afresh', syntax => {
  fc.assert(
    fc.property(text, fc.array(key, { maxLength: 12 }), fc.boolean(), (start, keys, looksBetween) => {
      const memo = createParagraphMemo(200);
      let document = parse(start, { syntax, memo });
      for (const { start: from, length, typed } of keys) {
        const line = from.line % document.lines.length;
        const range = { start: { ...from, line }, end: { line, character: from.character + length } };
        document = parse(editLines(document.lines, range, typed), { syntax, memo, previous: document });
        if (looksBetween) expect(document.outline).toBeDefined();
      }
      const whole = document.lines.map(({ text, ending }) => text + ending).join('');
      expect(known(document)).toEqual(known(parse(whole, { syntax })));
      expect(document.lines).toEqual(splitLines(whole));
    }),
    { numRuns: 600 },
  );
});
