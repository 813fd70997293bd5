import type { Syntax } from '../../model/syntax';
import { isChinese } from '../../text/characters';

/** One sign that is written otherwise: its column and the sign that takes its place. */
export interface Replacement {
  readonly at: number;
  readonly text: string;
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' };
const HALF: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '。': '.' };

/** The half-width marks of a line that belong to Chinese text, with their full-width forms. */
export function toFullWidth(text: string, syntax: Syntax): readonly Replacement[] {
  const found = new Map<number, string>();
  const opened: Opened[] = [];
  if (syntax === 'plain') convertQuotes(text, found);
  let inCode = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '`' && syntax === 'markdown') inCode = !inCode;
    if (inCode) continue;
    const full = FULL[sign];
    if (full !== undefined) {
      if (belongsToChinese(text, i, found.get(i - 1))) found.set(i, full);
    } else if (sign === '(') opened.push({ at: i, isLink: text.charAt(i - 1) === ']' });
    else if (sign === ')') closeBracket(text, i, opened, found);
  }
  return [...found].map(([at, put]) => ({ at, text: put })).sort((a, b) => a.at - b.at);
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
function convertQuotes(text: string, found: Map<number, string>): void {
  const places: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) places.push(at);
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
    return closesChinese(before) && !isLatinOrDigit(after) && after !== DOT && before !== DOT;
  return closesChinese(before) || (isLatinOrDigit(before) && isChinese(after));
}

const DOT = 0x2e;

/** A Chinese character, or a closing mark behind one. */
function closesChinese(code: number): boolean {
  return isChinese(code) || '”’》）】'.includes(String.fromCharCode(code));
}

function isLatinOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** The full-width signs of a line that have a half-width form; 、《》【】 have none. */
export function toHalfWidth(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : HALF[text.charAt(i)];
    if (half !== undefined) found.push({ at: i, text: half });
  }
  return found;
}
