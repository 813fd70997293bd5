import { charTable } from '../../text/char-table';

/** A stretch between two marks. UTF-16 columns. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** What ends a clause. */
export const BORDERS = '，。；、：！？,;:!?（）() \t\u00a0\u3000';

const isBorder = charTable(BORDERS);

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

/** The words that may stand between the measure word and the clause's end: 增收▮元以上. */
const LIMITS = ['左右', '以上', '以下', '以内', '以外'] as const;

/** How long the words behind a figure are that belong to it: 2 in 增长▮%左右. */
export function limitLength(text: string, at: number): number {
  return LIMITS.find(limit => text.startsWith(limit, at))?.length ?? 0;
}
