import type { Syntax } from '../syntax';
import type { Blank, Finder, Line } from './blank';
import { findBox, findBracket, findParenthesis, findQuotes } from './brackets';
import { findDots } from './dots';
import { findField } from './fields';
import {
  BOXES,
  BRACKETS,
  COLONS,
  DOTS,
  LETTERS,
  NOTES,
  PARENTHESES,
  QUOTES,
  SOME,
  SPACES,
  TICKS,
  TO_DOS,
  VARIABLES,
  ZEROS,
} from './gap-signs';
import { findLetters } from './letters';
import { readLine } from './line';
import { findNoteAlone } from './notes';
import { findSome } from './some';
import { findSpaces } from './spaces';
import { findToDo, findVariable } from './variables';
import { findZeros } from './zeros';

/**
 * The places of a line that read as gaps, in order, none inside another. Only where a character may begin one is looked at, and
 * each finder looks no farther than a bounded stretch or past what it skips.
 */
export function scan(text: string, syntax: Syntax, signs: readonly number[]): readonly Blank[] {
  let line: Line | null = null;
  let blanks: Blank[] | null = null;
  let from = 0;
  for (const at of signs) {
    if (at < from) continue;
    line ??= readLine(text, syntax);
    const found = FINDERS.get(text.charCodeAt(at))?.(line, at) ?? null;
    if (found === null) continue;
    if (typeof found === 'number') {
      from = found;
    } else if (found.start >= (blanks?.at(-1)?.end ?? 0)) {
      (blanks ??= []).push(found);
      from = found.end;
    }
  }
  return blanks ?? NONE;
}

const NONE: readonly Blank[] = [];

const FINDERS: ReadonlyMap<number, Finder> = new Map(
  (
    [
      [LETTERS, findLetters],
      [SPACES, findSpaces],
      [DOTS, findDots],
      [BOXES, findBox],
      [ZEROS, findZeros],
      [SOME, findSome],
      [QUOTES, findQuotes],
      [PARENTHESES, findParenthesis],
      [BRACKETS, findBracket],
      [COLONS, findField],
      [TICKS, (line, at) => line.codeEnd(at)],
      [VARIABLES, findVariable],
      [TO_DOS, findToDo],
      [NOTES, findNoteAlone],
    ] as readonly (readonly [string, Finder])[]
  ).flatMap(([signs, finder]) => Array.from(signs, sign => [sign.charCodeAt(0), finder] as const)),
);
