import { splitLines, type Line } from './lines';
import { comparePositions, type Position, type Range } from './span';

/**
 * The lines of a text after `range` was replaced, places as the Language Server Protocol takes them: a column behind its line's text
 * means its end, a line behind the last one the text's end. Only the lines that the edit touches are made anew; all others
 * are the same objects, by which the next reading knows them again.
 */
export function editLines(lines: readonly Line[], range: Range, replacement: string): readonly Line[] {
  const [start, end] = inOrder(clamp(lines, range.start), clamp(lines, range.end));
  const head = lines[start.line]?.text.slice(0, start.character) ?? '';
  const last = lines[end.line] ?? EMPTY;
  const joined = `${head}${replacement}${last.text.slice(end.character)}${last.ending}`;
  // A line feed behind a lone carriage return makes one line end of the two.
  const before = lines[start.line - 1];
  const reachesBack = before?.ending === '\r' && joined.startsWith('\n');
  const made = splitLines(reachesBack ? `${before.text}\r${joined}` : joined);
  const kept = last.ending === '' ? made : made.slice(0, -1);
  const [only] = kept;
  // A large text has tens of thousands of lines: one copy of the list, not three.
  if (only && kept.length === 1 && start.line === end.line && !reachesBack) return lines.with(start.line, only);
  return lines.slice(0, reachesBack ? start.line - 1 : start.line).concat(kept, lines.slice(end.line + 1));
}

/** The text that lines make together. */
export function joinLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) text += line.text + line.ending;
  return text;
}

const EMPTY: Line = { text: '', ending: '' };

function clamp(lines: readonly Line[], { line, character }: Position): Position {
  const last = lines.length - 1;
  if (line > last) return { line: last, character: lines[last]?.text.length ?? 0 };
  return { line, character: Math.min(character, lines[line]?.text.length ?? 0) };
}

function inOrder(a: Position, b: Position): readonly [Position, Position] {
  return comparePositions(a, b) <= 0 ? [a, b] : [b, a];
}
