import { keptAs } from '../../model/keep-with';
import type { Paragraph } from '../../model/paragraph';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { ruleSignsOf } from '../signs';
import { admits } from './guard';
import { isInName } from './names';
import { allRows } from './rows';
import type { Row } from './word';

/** A wrong form at its place. */
export interface WrongWord {
  readonly span: Span;
  readonly row: Row;
}

/** The wrong forms of all groups, found once for the rules that share them. */
export const wrongWordsOf = keptAs('wrongWords', findWords);

/** Rows by their first two units, longest first. */
const index = once((): ReadonlyMap<string, readonly Row[]> => {
  const rows = new Map<string, Row[]>();
  for (const row of [...allRows()].sort((a, b) => b.wrong.length - a.wrong.length)) {
    const key = row.wrong.slice(0, 2);
    const others = rows.get(key);
    if (others) others.push(row);
    else rows.set(key, [row]);
  }
  return rows;
});

function findWords(paragraph: Paragraph): readonly WrongWord[] {
  const { words } = ruleSignsOf(paragraph);
  if (words.length === 0) return NONE;
  const { text } = paragraph;
  const rows = index();
  let found: WrongWord[] | null = null;
  let end = 0;
  for (const at of words) {
    if (at < end) continue;
    const row = rowAt(text, at, rows.get(text.slice(at, at + 2)));
    if (!row) continue;
    end = at + row.wrong.length;
    (found ??= []).push({ span: { start: at, end }, row });
  }
  return found ?? NONE;
}

function rowAt(text: string, at: number, candidates: readonly Row[] | undefined): Row | undefined {
  return candidates?.find(row => {
    const { wrong, guarded } = row;
    const end = at + wrong.length;
    if (!text.startsWith(wrong, at)) return false;
    return admits(guarded(), text, at, end) && !isInName(text, at, end);
  });
}

const NONE: readonly WrongWord[] = [];
