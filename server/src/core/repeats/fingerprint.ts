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

export function fingerprintOf(text: string): Fingerprint {
  if (text.length < LEAST_CHARACTERS) return NOTHING;
  let characters = 0;
  let chinese = 0;
  let columns = 0;
  let hash = 0x811c9dc5;
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isChinese(code)) {
      characters++;
      chinese++;
      hash = Math.imul(hash ^ code, 0x01000193);
    } else if (isSpace(code)) {
      if (characters > 0 && (code === TAB || isSpace(before))) columns++;
    } else {
      characters++;
      if (code === BAR) columns++;
      hash = Math.imul(hash ^ foldWidth(code), 0x01000193);
    }
    before = code;
  }
  if (characters < LEAST_CHARACTERS || chinese < LEAST_CHINESE) return NOTHING;
  if ((columns >= 2 && isRow(text)) || isBareLink(text)) return NOTHING;
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
