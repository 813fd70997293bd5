import type { Paragraph } from '../../model/paragraph';
import { isChinese } from '../../text/characters';
import { charTable } from '../../text/char-table';

/** Where the rules of marks have to look in a paragraph: columns, in order. */
export interface MarkFacts {
  /** Quotes, brackets and titles. */
  readonly pairs: readonly number[];
  /** Second of two end marks that stand together. */
  readonly doubled: readonly number[];
  /** Half-width marks behind a Chinese character. */
  readonly narrow: readonly number[];
}

const known = new WeakMap<Paragraph, MarkFacts>();

/** The marks of a paragraph, found in one walk for the rules that share them. */
export function marksOf(paragraph: Paragraph): MarkFacts {
  let facts = known.get(paragraph);
  if (!facts) known.set(paragraph, (facts = findMarks(paragraph.text)));
  return facts;
}

const isPair = charTable('“”‘’《》（）()「」『』【】');
const isEnd = charTable('，。；、：,;');
const isNarrow = charTable(',;:?!()');

function findMarks(text: string): MarkFacts {
  let pairs: number[] | null = null;
  let doubled: number[] | null = null;
  let narrow: number[] | null = null;
  let wasEnd = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly all of a text is Chinese characters: one look is enough.
    if (code >= 0x4e00 && code <= 0x9fff) {
      wasEnd = false;
      continue;
    }
    if (isPair(code)) (pairs ??= []).push(i);
    if (isNarrow(code) && betweenChinese(text, i)) (narrow ??= []).push(i);
    const end = isEnd(code);
    if (end && wasEnd) (doubled ??= []).push(i);
    wasEnd = end;
  }
  return pairs || doubled || narrow ? { pairs: pairs ?? NO, doubled: doubled ?? NO, narrow: narrow ?? NO } : NOTHING;
}

const NO: readonly number[] = [];
const NOTHING: MarkFacts = { pairs: NO, doubled: NO, narrow: NO };
const CLOSERS = '”’》）」』】%％';
const OPENERS = '“‘《（「『【';

/** A mark of prose, not of numbers, Latin words, addresses and Markdown links. */
function betweenChinese(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const wideBefore = isChinese(before) || CLOSERS.includes(text.charAt(at - 1) || ' ');
  const wideAfter = isChinese(after) || OPENERS.includes(text.charAt(at + 1) || ' ') || at === text.length - 1;
  if (text.charAt(at) === '(') return text.charAt(at - 1) !== ']' && isChinese(after);
  if (text.charAt(at) === ')') return isChinese(before);
  return wideBefore && (wideAfter || /[\d\sx]/i.test(text.charAt(at + 1)));
}
