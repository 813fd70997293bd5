import { charTable } from '../../text/char-table';

/** A stretch between two marks. UTF-16 columns. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Whether a UTF-16 unit ends a clause. */
export const isBorder = charTable('，。；、：！？,;:!?（）() \t\u00a0\u3000');

/** The clauses of a line, without the empty ones. */
export function splitClauses(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBorder(text.charCodeAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
