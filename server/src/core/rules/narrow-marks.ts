import { keptAs } from '../model/keep-with';
import type { Paragraph } from '../model/paragraph';
import { isChinese } from '../text/characters';
import { ruleSignsOf } from './signs';

/** One sign that is written otherwise: its column and the sign that takes its place. */
export interface Replacement {
  readonly at: number;
  readonly text: string;
}

/**
 * The half-width marks of a paragraph that belong to Chinese text, with their full-width forms, in order: what the rule counts and
 * the commands change. Numbers, list numbers, Latin words, addresses, links and code keep theirs.
 */
export const narrowMarksOf = keptAs('narrowMarks', paragraph => readNarrowMarks(paragraph));

const NONE: readonly Replacement[] = [];

function readNarrowMarks(paragraph: Paragraph): readonly Replacement[] {
  const { narrow } = ruleSignsOf(paragraph);
  if (narrow.length === 0) return NONE;
  const { text, syntax } = paragraph;
  const isCode = syntax === 'markdown' && text.includes('`') ? codeOf(text) : () => false;
  const found = new Map<number, string>();
  const quotes: number[] = [];
  const opened: Opened[] = [];
  for (const at of narrow) {
    if (isCode(at)) continue;
    const sign = text.charAt(at);
    if (sign === '"') quotes.push(at);
    else if (sign === '(') opened.push({ at, isLink: text.charAt(at - 1) === ']' });
    else if (sign === ')') closeBracket(text, at, opened, found);
  }
  if (syntax === 'plain') convertQuotes(text, quotes, found);
  for (const at of narrow) {
    const full = FULL[text.charAt(at)];
    if (full !== undefined && !isCode(at) && belongsToChinese(text, at, found.get(at - 1))) found.set(at, full);
  }
  return found.size === 0 ? NONE : [...found].map(([at, put]) => ({ at, text: put })).sort((a, b) => a.at - b.at);
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };

/** Whether a column lies between back quotes. */
function codeOf(text: string): (at: number) => boolean {
  const ticks: number[] = [];
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at + 1)) ticks.push(at);
  return at => ticks.filter(tick => tick < at).length % 2 > 0;
}

interface Opened {
  readonly at: number;
  readonly isLink: boolean;
}

/** How long bracketed text may be that is searched for Chinese. */
const LONGEST_BRACKET = 200;

function closeBracket(text: string, close: number, opened: Opened[], found: Map<number, string>): void {
  const open = opened.pop();
  if (!open || open.isLink || close - open.at > LONGEST_BRACKET) return;
  let chinese = isChinese(text.charCodeAt(open.at - 1));
  for (let i = open.at + 1; i < close && !chinese; i++) chinese = isChinese(text.charCodeAt(i));
  if (chinese) found.set(open.at, '（').set(close, '）');
}

/** Straight quotes of a line are pairs from its left; those that touch Chinese text are converted, unless one quote is left over. */
function convertQuotes(text: string, places: readonly number[], found: Map<number, string>): void {
  if (places.length % 2 > 0) return;
  for (let i = 0; i < places.length; i += 2) {
    const [open, close] = [places[i] ?? 0, places[i + 1] ?? 0];
    const touching = [open - 1, open + 1, close - 1, close + 1];
    if (touching.some(at => isChinese(text.charCodeAt(at)))) found.set(open, '“').set(close, '”');
  }
}

/** `written` is what the sign before becomes, where it is converted itself. */
function belongsToChinese(text: string, at: number, written: string | undefined): boolean {
  const before = written?.charCodeAt(0) ?? text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === DOT)
    return closesChinese(before) && !isLatinOrDigit(after) && after !== DOT && before !== DOT && !isOfNumber(text, at);
  return closesChinese(before) || (isLatinOrDigit(before) && isChinese(after));
}

const DOT = 0x2e;
const NUMERALS = '一二三四五六七八九十';
/** What stands before a number that lists; '' at the beginning of a line is in every string. */
const STARTS = ' \u3000\t。；：！？;:';

/** 一.摸清底数: the dot of a list's number is the number's business. */
function isOfNumber(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 3 && NUMERALS.includes(text.charAt(start - 1))) start--;
  return start < at && STARTS.includes(text.charAt(start - 1));
}

/** A Chinese character, or a closing mark behind one. */
function closesChinese(code: number): boolean {
  return isChinese(code) || '”’》）」】%％'.includes(String.fromCharCode(code));
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
