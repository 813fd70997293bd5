import type { Syntax } from '../syntax';
import type { Blank, Finder, Line } from './blank';
import { findBox, findBracket, findParenthesis, findQuotes } from './brackets';
import { findDots } from './dots';
import { findField } from './fields';
import { findLetters } from './letters';
import { readLine } from './line';
import { findNoteAlone } from './notes';
import { findSome } from './some';
import { findSpaces } from './spaces';
import { findToDo, findVariable } from './variables';
import { findZeros } from './zeros';

/**
 * The places of a line that read as gaps, in order, none inside another. One walk from left to right: a character that cannot
 * begin a gap costs one look into a table, and each finder looks no farther than a bounded stretch or past what it skips.
 */
export function scan(text: string, syntax: Syntax): { readonly line: Line | null; readonly blanks: readonly Blank[] } {
  let line: Line | null = null;
  const blanks: Blank[] = [];
  for (let at = 0; at < text.length; at++) {
    const finder = FINDERS[FINDER_OF[text.charCodeAt(at)] ?? 0];
    if (!finder) continue;
    line ??= readLine(text, syntax);
    const found = finder(line, at);
    if (found === null) continue;
    if (typeof found === 'number') {
      at = Math.max(at, found - 1);
    } else if (found.start >= (blanks.at(-1)?.end ?? 0)) {
      blanks.push(found);
      at = Math.max(at, found.end - 1);
    }
  }
  return { line, blanks };
}

const BEGINNINGS: readonly (readonly [string, Finder])[] = [
  ['xXｘＸ×✕✖*＊_＿○◯NＮ', findLetters],
  [' \u3000\u00a0\t', findSpaces],
  ['….', findDots],
  ['□', findBox],
  ['0０', findZeros],
  ['某', findSome],
  ['“‘《〈「『', findQuotes],
  ['（(', findParenthesis],
  ['【[［', findBracket],
  [':：', findField],
  ['`', (line, at) => line.codeEnd(at)],
  ['{$', findVariable],
  ['T', findToDo],
  ['待此', findNoteAlone],
];

const FINDERS: readonly (Finder | null)[] = [null, ...BEGINNINGS.map(([, finder]) => finder)];
const FINDER_OF = finderTable();

function finderTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  BEGINNINGS.forEach(([signs], index) => {
    for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = index + 1;
  });
  return table;
}
