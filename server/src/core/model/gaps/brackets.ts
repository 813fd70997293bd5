import { isSpace } from '../../text/characters';
import type { Blank, Found, Line } from './blank';
import { chineseAt, runEnd } from './context';
import { readDate } from './dates';
import { isInstruction } from './instructions';
import { isBareNote, isNote, wordsOfNote } from './notes';
import { slotKind } from './slots';
import { readUnit } from './unit';

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['[', ']'],
  ['［', '］'],
]);
const LONGEST_CONTENT = 80;
const LONGEST_EMPTY = 12;

/** Quotes with nothing between: “” where a name was, 《》 where a title was. */
export function findQuotes({ text }: Line, at: number): Found {
  const end = emptyEnd(text, at);
  if (end === 0) return null;
  return text.charAt(at) === '《'
    ? { start: at, end, mark: 'empty', kind: 'title' }
    : { start: at, end, mark: 'empty' };
}

/** （） with nothing between, and the writer's own notes: （此处补…）. */
export function findParenthesis({ text }: Line, at: number): Found {
  const end = emptyEnd(text, at);
  if (end > 0) return text.charAt(at) === '（' || chineseAt(text, at - 1) ? { start: at, end, mark: 'empty' } : end;
  const close = closeOf(text, at);
  return close > 0 && isNote(text.slice(at + 1, close)) ? note(text, at, close) : null;
}

/** 【】 with nothing between, notes, and what a template says to write; not links, check boxes and the names of columns. */
export function findBracket(line: Line, at: number): Found {
  const { text } = line;
  const isWide = text.charAt(at) === '【';
  const end = emptyEnd(text, at);
  if (end > 0) return isWide ? { start: at, end, mark: 'empty' } : end;
  const close = closeOf(text, at);
  if (close === 0) return null;
  if (!isWide && '([:'.includes(text.charAt(close + 1) || ' ')) return close + 1;
  const content = text.slice(at + 1, close);
  if (isNote(content)) return note(text, at, close);
  if (!isInstruction(line, at, close + 1, content)) return null;
  const blank = { start: at, end: close + 1, mark: 'instruction' } as const;
  const unit = readUnit(text, close + 1);
  if (unit && isFigureSlot(content)) return { ...blank, kind: 'number', unit: unit.text };
  return { ...blank, label: content, unit: null, ...slotKind(content) };
}

/** □ directly before a unit or between 年 月 日; everywhere else a box to tick: □是 □否. */
export function findBox({ text, indent }: Line, at: number): Found {
  const end = runEnd(text, at, code => code === 0x25a1);
  const date = readDate(text, at, indent);
  if (date && (date.parts > 1 || date.start < at || '年月'.includes(text.charAt(at - 1) || ' '))) {
    return { start: date.start, end: date.end, mark: 'boxes', ...date.facts };
  }
  const unit = chineseAt(text, at - 1) ? readUnit(text, end) : null;
  return unit ? { start: at, end, mark: 'boxes', kind: 'number', unit: unit.text } : end;
}

/** 【数量】项, 【X】个 */
function isFigureSlot(content: string): boolean {
  return slotKind(content).kind === 'number' || /^[x×]+$/i.test(content);
}

function note(text: string, start: number, close: number): Blank {
  const content = text.slice(start + 1, close);
  const end = close + 1;
  if (isBareNote(content)) return { start, end, mark: 'note' };
  return { start, end, mark: 'note', kind: 'other', unit: null, label: wordsOfNote(content), word: null };
}

/** The end of a pair of marks with nothing or only blanks between, or 0. */
function emptyEnd(text: string, at: number): number {
  const close = runEnd(text, at + 1, isSpace, LONGEST_EMPTY);
  return text.charAt(close) === CLOSING.get(text.charAt(at)) ? close + 1 : 0;
}

/** The column of the mark that closes the one at a column, with no other opened between; 0 where there is none close by. */
function closeOf(text: string, at: number): number {
  const opening = text.charAt(at);
  const closing = CLOSING.get(opening) ?? '';
  const limit = Math.min(text.length, at + LONGEST_CONTENT);
  for (let i = at + 1; i < limit; i++) {
    const sign = text.charAt(i);
    if (sign === closing) return i;
    if (sign === opening) return 0;
  }
  return 0;
}
