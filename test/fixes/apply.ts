import type { Edit, Fix, Position } from '../../server/src/core';
import { splitLines } from '../../server/src/core/text/lines';

/** The text after the edits of a fix, which do not overlap and refer to the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const offset = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  return edits
    .map(edit => ({ start: offset(edit.range.start), end: offset(edit.range.end), text: edit.text }))
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), text);
}

/** The text after a fix that edits; fails for one that does not. */
export function applyFix(text: string, fix: Fix | undefined): string {
  if (fix?.action.type !== 'edit') throw new Error(`no edit: ${fix?.title.zh ?? 'no fix'}`);
  return applyEdits(text, fix.action.edits);
}

function lineStarts(text: string): readonly number[] {
  let start = 0;
  return splitLines(text).map(line => {
    const own = start;
    start += line.text.length + line.ending.length;
    return own;
  });
}
