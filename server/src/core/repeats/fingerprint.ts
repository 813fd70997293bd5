import { isChinese, isSpace } from '../text/characters';
import { foldWidth, isDigit } from './fold';
import { isKept, isShort, nextShingle, SHINGLE } from './shingles';

/** What is compared to find a paragraph that stands twice, word for word, nearly or in part. Told by one walk over the text. */
export interface Fingerprint {
  /** Whether the paragraph is one to compare: 20 characters or more, 10 of them Chinese; no row of a table, no bare link. */
  readonly counts: boolean;
  /**
   * Equal for paragraphs that are the same after folding width and dropping spaces. Two others may share it by chance, so
   * `sameText` has the last word; 0 where the paragraph does not count.
   */
  readonly exact: number;
  /** How many Chinese characters it has; 0 where it does not count. */
  readonly chinese: number;
  /** How many runs of digits it has; 0 where it does not count. */
  readonly figures: number;
  /** The shingles that are kept, in order; none where it does not count. */
  readonly shingles: readonly number[];
  /** Of each sentence of 30 characters or more its hash, made as `exact` is, then the columns where it starts and ends. */
  readonly sentences: readonly number[];
  /** The columns where a character or two stand directly behind their like: 的的, 报送报送. Also where it does not count. */
  readonly echoes: readonly number[];
}

export function fingerprintOf(text: string): Fingerprint {
  const keepsAll = isShort(text);
  const shingles: number[] = [];
  let sentences: number[] | null = null;
  let others = 0;
  let chinese = 0;
  let figures = 0;
  let columns = 0;
  let exact = 0;
  let hash = 0x811c9dc5;
  let start = 0;
  let shingle = 0;
  let before = 0x20;
  let twoBefore = 0;
  let threeBefore = 0;
  let echoes: number[] | null = null;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly all of a text: one look is enough.
    if (code >= 0x4e00 && code <= 0x9fff) {
      hash = Math.imul(hash ^ code, 0x01000193);
      shingle = nextShingle(shingle, code);
      if (++chinese >= SHINGLE && isKept(shingle, keepsAll)) shingles.push(shingle);
      if (code === before) (echoes ??= []).push(i);
      else if (code === twoBefore && before === threeBefore) (echoes ??= []).push(i - 1);
      threeBefore = twoBefore;
      twoBefore = before;
      before = code;
      continue;
    }
    if (isSpace(code)) {
      if (chinese + others > 0 && (code === TAB || isSpace(before))) columns++;
    } else {
      if (isChinese(code)) chinese++;
      else others++;
      if (code === BAR) columns++;
      const folded = foldWidth(code);
      if (isDigit(folded) && !isDigit(foldWidth(before))) figures++;
      hash = Math.imul(hash ^ folded, 0x01000193);
      if (endsSentence(folded)) {
        if (i + 1 - start >= LEAST_SENTENCE) (sentences ??= []).push(hash, start, i + 1);
        exact = Math.imul(exact ^ hash, 0x01000193);
        hash = 0x811c9dc5;
        start = i + 1;
      }
    }
    threeBefore = twoBefore;
    twoBefore = before;
    before = code;
  }
  const counts =
    chinese + others >= LEAST_CHARACTERS &&
    chinese >= LEAST_CHINESE &&
    !(columns >= 2 && isRow(text)) &&
    !isBareLink(text);
  if (!counts) return echoes ? { ...NOTHING, echoes } : NOTHING;
  exact = Math.imul(exact ^ hash, 0x01000193);
  return { counts: true, exact, chinese, figures, shingles, sentences: sentences ?? NONE, echoes: echoes ?? NONE };
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

/** 。！？ in their half-width forms; a full stop may be a decimal point and ends nothing. */
function endsSentence(folded: number): boolean {
  return folded === 0x3002 || folded === 0x21 || folded === 0x3f;
}

const LEAST_CHARACTERS = 20;
const LEAST_CHINESE = 10;
/** A sentence that is shorter is often meant to stand twice. */
const LEAST_SENTENCE = 30;
const NONE: readonly number[] = [];
const NOTHING: Fingerprint = {
  counts: false,
  exact: 0,
  chinese: 0,
  figures: 0,
  shingles: NONE,
  sentences: NONE,
  echoes: NONE,
};
const TAB = 0x09;
const BAR = 0x7c;

/** Two column borders or more inside a line: tabs, bars, or wide blanks (`东湖镇　　12　　合格`). */
const BORDERS = /\t|\||[ \u3000\u00a0]{2,}/g;

function isRow(text: string): boolean {
  return (text.trim().match(BORDERS)?.length ?? 0) >= 2;
}

/** A Markdown link or picture and nothing else: `[关于开展检查的通知](a.md)`. */
function isBareLink(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== OPEN_BRACKET && first !== BANG && !isSpace(first)) return false;
  const line = text.trim();
  if (!line.startsWith('[') && !line.startsWith('![')) return false;
  return line.endsWith(')') && line.indexOf('](') === line.lastIndexOf('](') && line.includes('](');
}

const OPEN_BRACKET = 0x5b;
const BANG = 0x21;
