import { isChinese, isSpace } from '../text/characters';
import { foldWidth } from './fold';

/** What is compared to find a paragraph that stands twice. */
export interface Fingerprint {
  /** Whether the paragraph is one to compare: 20 characters or more, 10 of them Chinese; no row of a table, no bare link. */
  readonly counts: boolean;
  /**
   * Equal for paragraphs that are the same after folding width and dropping spaces. Two others may share it by chance, so
   * `sameText` has the last word; 0 where the paragraph does not count.
   */
  readonly exact: number;
}

/** Of the line `whole[from, from + length)`: a whole text is walked over faster than a string cut from it. */
export function fingerprintOf(whole: string, from = 0, length = whole.length): Fingerprint {
  if (length < LEAST_CHARACTERS) return NOTHING;
  let others = 0;
  let chinese = 0;
  let columns = 0;
  let hash = 0x811c9dc5;
  let before = 0x20;
  const end = from + length;
  for (let i = from; i < end; i++) {
    const code = whole.charCodeAt(i);
    // Nearly all of a text: one look is enough.
    if (code >= 0x4e00 && code <= 0x9fff) {
      chinese++;
      hash = Math.imul(hash ^ code, 0x01000193);
      before = code;
      continue;
    }
    if (isChinese(code)) {
      chinese++;
      hash = Math.imul(hash ^ code, 0x01000193);
    } else if (isSpace(code)) {
      if (chinese + others > 0 && (code === TAB || isSpace(before))) columns++;
    } else {
      others++;
      if (code === BAR) columns++;
      hash = Math.imul(hash ^ foldWidth(code), 0x01000193);
    }
    before = code;
  }
  if (chinese + others < LEAST_CHARACTERS || chinese < LEAST_CHINESE) return NOTHING;
  const first = whole.charCodeAt(from);
  const mayBeLink = first === OPEN_BRACKET || first === BANG || isSpace(first);
  if ((columns >= 2 && isRow(whole.slice(from, end))) || (mayBeLink && isBareLink(whole.slice(from, end))))
    return NOTHING;
  return { counts: true, exact: hash };
}

/** Whether two texts are the same after folding width and dropping spaces. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && isSpace(a.charCodeAt(i))) i++;
    while (j < b.length && isSpace(b.charCodeAt(j))) j++;
    if (i === a.length || j === b.length) return i === a.length && j === b.length;
    if (foldWidth(a.charCodeAt(i++)) !== foldWidth(b.charCodeAt(j++))) return false;
  }
}

const LEAST_CHARACTERS = 20;
const LEAST_CHINESE = 10;
const NOTHING: Fingerprint = { counts: false, exact: 0 };
const TAB = 0x09;
const BAR = 0x7c;
const OPEN_BRACKET = 0x5b;
const BANG = 0x21;

/** Two column borders or more inside a line: tabs, bars, or wide blanks (`东湖镇　　12　　合格`). */
const BORDERS = /\t|\||[ \u3000\u00a0]{2,}/g;

function isRow(text: string): boolean {
  return (text.trim().match(BORDERS)?.length ?? 0) >= 2;
}

/** A Markdown link or picture and nothing else: `[关于开展检查的通知](a.md)`. */
function isBareLink(text: string): boolean {
  const line = text.trim();
  if (!line.startsWith('[') && !line.startsWith('![')) return false;
  return line.endsWith(')') && line.indexOf('](') === line.lastIndexOf('](') && line.includes('](');
}
