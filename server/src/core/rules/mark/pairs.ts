import type { Paragraph } from '../../model/paragraph';
import { isChinese } from '../../text/characters';
import { ruleSignsOf } from '../signs';

/** A mark without its partner. `turned` is the mark it should be, where only its direction is wrong. */
export interface LoneMark {
  readonly at: number;
  readonly kind: string;
  readonly opens: boolean;
  readonly turned: string | null;
}

/** Openers and closers that may pair, full width first. */
const KINDS = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（(', '）)'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
] as const;

/** The other half of a mark, of its own width. */
export function partnerOfMark(mark: string): string {
  const place = ALL.indexOf(mark);
  return ALL.charAt(place % 2 === 0 ? place + 1 : place - 1);
}

interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

/** The marks of a paragraph that have no partner in it, or stand the wrong way round. */
export function loneMarksOf(paragraph: Paragraph): readonly LoneMark[] {
  const { pairs } = ruleSignsOf(paragraph);
  if (pairs.length === 0 || areMatched(paragraph.text, pairs)) return NONE;
  const { text } = paragraph;
  const lone: LoneMark[] = [];
  for (const [open, close] of KINDS) {
    const marks = marksOfKind(text, pairs, open, close);
    if (marks.length === 0) continue;
    for (const { at, opens, turned } of open === '“' ? loneQuotes(marks) : loneOf(text, marks))
      lone.push({ at, kind: open.charAt(0), opens, turned: turned ? (opens ? close : open) : null });
  }
  return lone.length === 0 ? NONE : lone.sort((a, b) => a.at - b.at);
}

const NONE: readonly LoneMark[] = [];

/**
 * Whether each opener is closed by its like, none opened in itself. Nearly all paragraphs are so, and nothing else need be looked at.
 * A bit for each kind says whether it is open.
 */
function areMatched(text: string, columns: readonly number[]): boolean {
  let open = 0;
  for (const at of columns) {
    const place = ALL.indexOf(text.charAt(at));
    const kind = 1 << (place >> 1);
    if (((open & kind) === 0) !== ((place & 1) === 0)) return false;
    open ^= kind;
  }
  return open === 0;
}

/** Openers and closers in turn; half-width brackets may pair with full-width ones. */
const ALL = '“”《》（）()‘’「」『』【】';

function marksOfKind(text: string, columns: readonly number[], open: string, close: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (const at of columns) {
    const character = text.charAt(at);
    const opens = open.includes(character);
    if ((opens || close.includes(character)) && isProse(text, at, opens)) marks.push({ at, opens });
  }
  return marks;
}

/** 1） a） numbers what follows; don’t, ’98 and marks among Latin words are none of prose. */
function isProse(text: string, at: number, opens: boolean): boolean {
  const character = text.charAt(at);
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (character === '‘' || character === '’') return isChinese(opens ? after : before);
  return true;
}

/** Whether a ） closes a number that has no （: 1） a） 一） at the beginning of what it numbers. */
function numbers(text: string, at: number): boolean {
  let from = at;
  while (from > at - 3 && NUMBERS.includes(text.charAt(from - 1) || ' ')) from--;
  return from < at ? STARTS.includes(text.charAt(from - 1)) : FACES.includes(text.charAt(at - 1) || '-');
}

/** What stands before such a number; '' at the beginning of a line is in every string. */
const STARTS = ' \u3000\t，。；：、,;:.|';
/** The eyes of :) */
const FACES = '：:；;^';

const NUMBERS = '0123456789abcdefgABCDEFG一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩';

interface Lone extends Mark {
  readonly turned: boolean;
}

function loneOf(text: string, marks: readonly Mark[]): readonly Lone[] {
  const open: Mark[] = [];
  const lone: Lone[] = [];
  for (const mark of marks) {
    if (mark.opens) open.push(mark);
    else if (!open.pop() && !numbers(text, mark.at)) lone.push({ ...mark, turned: false });
  }
  return [...lone, ...open.map(mark => ({ ...mark, turned: false }))];
}

/** Quotes do not nest in themselves, so a second “ is a ” the wrong way round, unless two ” follow. */
function loneQuotes(marks: readonly Mark[]): readonly Lone[] {
  const lone: Lone[] = [];
  let open: Mark | null = null;
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    const next = marks[i + 1];
    if (mark.opens && !open) {
      open = mark;
    } else if (mark.opens && open) {
      if (next && !next.opens) {
        if (marks[i + 2]?.opens === false) depth++;
        else {
          lone.push({ ...open, turned: false });
          open = mark;
        }
      } else {
        lone.push({ ...mark, turned: true });
        open = null;
      }
    } else if (!open) {
      const opensNext = next?.opens === false;
      lone.push({ ...mark, turned: opensNext });
      open = opensNext ? mark : null;
    } else if (depth > 0) depth--;
    else open = null;
  }
  return open ? [...lone, { ...open, turned: false }] : lone;
}
