import type { Paragraph } from '../../model/paragraph';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { admits } from './guard';
import { isInName } from './names';
import { rowsOf, type Row } from './word';
import { CONFUSABLES } from './words/confusables';
import { TYPOS } from './words/typos';
import { DISPUTED, REDUNDANT, VARIANTS } from './words/variants';

/** A wrong form at its place. */
export interface WrongWord {
  readonly span: Span;
  readonly row: Row;
}

export const ROWS: readonly Row[] = [
  ...rowsOf('typo', TYPOS),
  ...rowsOf('confusable', CONFUSABLES),
  ...rowsOf('variant', VARIANTS),
  ...rowsOf('redundant', REDUNDANT),
  ...rowsOf('disputed', DISPUTED),
];

const known = new WeakMap<Paragraph, readonly WrongWord[]>();

/** The wrong forms of all groups, found in one walk over a paragraph for the rules that share it. */
export function wrongWordsOf(paragraph: Paragraph): readonly WrongWord[] {
  let found = known.get(paragraph);
  if (!found) known.set(paragraph, (found = findWords(paragraph.text)));
  return found;
}

interface Index {
  /** Bit 1: a row begins with this unit; bit 2: it goes on with it. */
  readonly units: Uint8Array;
  /** Rows by their first two units, longest first. */
  readonly rows: ReadonlyMap<number, readonly Row[]>;
}

const index = once((): Index => {
  const units = new Uint8Array(0x10000);
  const rows = new Map<number, Row[]>();
  for (const row of [...ROWS].sort((a, b) => b.wrong.length - a.wrong.length)) {
    const [first, second] = [row.wrong.charCodeAt(0), row.wrong.charCodeAt(1)];
    units[first] = (units[first] ?? 0) | 1;
    units[second] = (units[second] ?? 0) | 2;
    const key = pairKey(first, second);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return { units, rows };
});

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function findWords(text: string): readonly WrongWord[] {
  const { units, rows } = index();
  let found: WrongWord[] | null = null;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const unit = units[code] ?? 0;
    if ((before & 1) !== 0 && (unit & 2) !== 0) {
      const row = rowAt(text, i - 1, rows.get(pairKey(text.charCodeAt(i - 1), code)));
      if (row) {
        (found ??= []).push({ span: { start: i - 1, end: i - 1 + row.wrong.length }, row });
        i += row.wrong.length - 2;
        before = 0;
        continue;
      }
    }
    before = unit;
  }
  return found ?? NONE;
}

function rowAt(text: string, at: number, candidates: readonly Row[] | undefined): Row | undefined {
  return candidates?.find(row => {
    const { wrong, guard } = row;
    const end = at + wrong.length;
    if (!text.startsWith(wrong, at)) return false;
    return admits(guard, text, at, end) && !isInName(text, at, end);
  });
}

const NONE: readonly WrongWord[] = [];
