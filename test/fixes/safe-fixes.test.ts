import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, editLines, RULES } from '../../server/src/core';
import { safeFixes } from '../../server/src/core/features';
import { joinLines } from '../../server/src/core/text/edit-lines';
import type { SafeFix } from '../../server/src/core/features';

/** Pieces of which wrong texts are made, with right ones between them. */
const PIECES = [
  ...RULES.flatMap(({ meta }) => [...meta.examples.bad, ...meta.examples.good]),
  '全面布署防汛工作',
  '，，',
  '；。',
  '。',
  '，',
  '“',
  '”',
  '一是',
  '扎实推进各项工作',
  '2026年',
  'x',
  ' ',
  '\n',
  '\r\n',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(pieces => pieces.join(''));

test('a safe fix takes its finding away, adds none of its rule and changes nothing outside its edits', () => {
  fc.assert(
    fc.property(text, before => {
      const analysis = analyse(before);
      for (const fix of safeFixes(analysis)) {
        const after = apply(before, [fix]);
        expect(count(after, fix.rule)).toBeLessThan(count(before, fix.rule));
        expect(outside(after, before, fix)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('after two passes of all safe fixes there is nothing left to fix', () => {
  fc.assert(
    fc.property(text, before => {
      const twice = fixAll(fixAll(before));
      expect(fixAll(twice)).toBe(twice);
    }),
    { numRuns: 150 },
  );
});

function fixAll(text: string): string {
  return apply(text, safeFixes(analyse(text)));
}

function apply(text: string, fixes: readonly SafeFix[]): string {
  const edits = fixes.flatMap(fix => fix.edits);
  return joinLines(
    edits.reduceRight((lines, edit) => editLines(lines, edit.range, edit.text), analyse(text).document.lines),
  );
}

function count(text: string, rule: string): number {
  return analyse(text).findings.filter(finding => finding.rule === rule).length;
}

/** Whether the text before the first and behind the last edit stands as it was. */
function outside(after: string, before: string, { edits }: SafeFix): boolean {
  const { lines } = analyse(before).document;
  const head = (line: number, column: number) => joinLines(lines.slice(0, line)).length + column;
  const [first, last] = [edits[0]?.range.start, edits.at(-1)?.range.end];
  if (!first || !last) return false;
  const tail = before.slice(head(last.line, last.character));
  return after.startsWith(before.slice(0, head(first.line, first.character))) && after.endsWith(tail);
}
