import type { Sheet } from '../../core/figures/index';
import { createBudget, createGrid } from '../grid';
import { LONGEST_CELL } from '../limits';
import { Refused } from '../refusal';
import { declaredDelimiter, guessDelimiter, type Delimiter } from './delimiter';
import { readProtected } from './protect';

/**
 * Reads comma-, tab- or otherwise parted text (RFC 4180; LF, CRLF and CR; a quotation mark inside an unquoted cell stands for
 * itself). One pass: the library readers that guess at broken quotes do it in quadratic time.
 * @throws Refused for an unclosed quotation mark and beyond the limits
 */
export function readCsv(text: string, name: string, delimiter: Delimiter | null = null): Sheet {
  const sign = delimiter ?? guessDelimiter(text);
  const grid = createGrid(createBudget());
  const declared = delimiter === null && declaredDelimiter(text) !== null;
  let at = declared ? lineEnd(text, 0) : 0;
  let row = 0;
  let column = 0;
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? readQuoted(text, at, sign, row) : readPlain(text, at, sign);
    grid.set(row, column, readProtected(cell.text));
    at = cell.end;
    if (text.charAt(at) === sign) {
      column++;
      at++;
    } else if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      row++;
      column = 0;
    }
  }
  return { name, rows: grid.rows() };
}

interface Cell {
  readonly text: string;
  /** At the delimiter or line end behind the cell. */
  readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text.charAt(end) !== delimiter && !isLineEnd(text, end)) end++;
  return { text: text.slice(start, end), end };
}

/** Doubled marks stand for one; what follows the closing mark belongs to the cell as it is. */
function readQuoted(text: string, start: number, delimiter: string, row: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) throw new Refused('quote', `第 ${row + 1} 行`);
    if (text.charAt(close + 1) !== '"') {
      const rest = readPlain(text, close + 1, delimiter);
      return { text: parts.join('') + text.slice(from, close) + rest.text, end: rest.end };
    }
    parts.push(text.slice(from, close + 1));
    // Counted here, since every mark makes a piece of its own.
    if (close - start > LONGEST_CELL) throw new Refused('cells');
    from = close + 2;
  }
}

function isLineEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' || text.charAt(at) === '\r';
}

function lineEnd(text: string, start: number): number {
  return readPlain(text, start, '\n').end;
}
