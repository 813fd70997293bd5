export type LineEnding = '' | '\n' | '\r\n' | '\r';

/** One line of a document: its text without the line end, and the line end; only the last line has none. */
export interface Line {
  readonly text: string;
  readonly ending: LineEnding;
}

const LF = 10;
const CR = 13;

/**
 * Splits a text where the Language Server Protocol does: at LF, CRLF and a lone CR, never at U+2028 or U+0085.
 * Joining `text + ending` of all lines gives the text back; there is always at least one line.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let nextCr = text.indexOf('\r');
  let nextLf = text.indexOf('\n');
  while (nextCr >= 0 || nextLf >= 0) {
    const end = nextCr < 0 ? nextLf : nextLf < 0 ? nextCr : Math.min(nextCr, nextLf);
    const ending = endingAt(text, end);
    lines.push({ text: text.slice(start, end), ending });
    start = end + ending.length;
    if (nextLf >= 0 && nextLf < start) nextLf = text.indexOf('\n', start);
    if (nextCr >= 0 && nextCr < start) nextCr = text.indexOf('\r', start);
  }
  lines.push({ text: text.slice(start), ending: '' });
  return lines;
}

function endingAt(text: string, index: number): LineEnding {
  if (text.charCodeAt(index) === LF) return '\n';
  return text.charCodeAt(index) === CR && text.charCodeAt(index + 1) === LF ? '\r\n' : '\r';
}
