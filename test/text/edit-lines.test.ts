import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, test } from 'vitest';
import { editLines, joinLines } from '../../server/src/core/text/edit-lines';
import { splitLines } from '../../server/src/core/text/lines';
import type { Position } from '../../server/src/core/text/span';

const text = fc.string({ unit: fc.constantFrom('会', '议', 'x', '\n', '\r', '\r\n', '𠮷', '\u2028'), maxLength: 24 });
const place = fc.record({ line: fc.nat(9), character: fc.nat(9) });
const edits = fc.array(fc.record({ range: fc.record({ start: place, end: place }), text }), { maxLength: 8 });

describe('an edit of lines', () => {
  test('gives the text that the reference document has, be the edits what they may', () => {
    fc.assert(
      fc.property(text, edits, (start, changes) => {
        const reference = TextDocument.create('file:///a.txt', 'zongjie', 1, start);
        let lines = splitLines(start);
        changes.forEach((change, i) => {
          // Behind the last line the reference loses count of its lines.
          const inside = (at: Position) => ({ ...at, line: at.line % lines.length });
          const range = { start: inside(change.range.start), end: inside(change.range.end) };
          lines = editLines(lines, range, change.text);
          TextDocument.update(reference, [{ range, text: change.text }], i + 2);
          expect(joinLines(lines)).toBe(reference.getText());
          expect(lines).toEqual(splitLines(reference.getText()));
        });
      }),
      { numRuns: 3000 },
    );
  });

  test('behind the last line is one at the end of the text', () => {
    const beyond = { line: 7, character: 3 };
    expect(joinLines(editLines(splitLines('甲\n乙'), { start: beyond, end: beyond }, '丙'))).toBe('甲\n乙丙');
  });

  test('leaves the lines that it does not touch the same objects', () => {
    const lines = splitLines('甲\n乙\n丙\n丁');
    const edited = editLines(lines, { start: { line: 1, character: 0 }, end: { line: 2, character: 1 } }, '戊');
    expect(edited.map(line => line.text)).toEqual(['甲', '戊', '丁']);
    expect(edited[0]).toBe(lines[0]);
    expect(edited[2]).toBe(lines[3]);
  });
});
