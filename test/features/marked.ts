import type { Position, Range } from '../../server/src/core/index';

/** A text whose ⟦places⟧ are marked in it: the text without the marks, and where the marks stood. */
export function marked(source: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = '';
  let start: Position = { line: 0, character: 0 };
  let line = 0;
  let character = 0;
  for (const unit of source.split('')) {
    if (unit === '⟦') start = { line, character };
    else if (unit === '⟧') ranges.push({ start, end: { line, character } });
    else {
      text += unit;
      character++;
      if (unit === '\n') {
        line++;
        character = 0;
      }
    }
  }
  return { text, ranges };
}

/** The first marked place of a text; a cursor where nothing stands between the marks. */
export function placed(source: string): { readonly text: string; readonly range: Range; readonly position: Position } {
  const { text, ranges } = marked(source);
  const range = ranges[0];
  if (!range) throw new Error('No place is marked.');
  return { text, range, position: range.start };
}

/** What stands in a range of a text. */
export function within(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const first = (lines[start.line] ?? '').slice(start.character);
  const last = (lines[end.line] ?? '').slice(0, end.character);
  return [first, ...lines.slice(start.line + 1, end.line), last].join('\n');
}
