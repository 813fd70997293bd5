/** Whether a UTF-16 unit is a Chinese character of the basic blocks, or half of one beyond them. */
export function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd888) ||
    code === 0x3007
  );
}

/** Whether a UTF-16 unit is white space as these texts use it: blank, tab, no-break and ideographic space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}

/**
 * How many characters Word would count (字数): each Chinese character and each full-width mark is one, a run of Latin
 * letters or digits is one, white space and what has no width are none.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Nearly all of a text: one look is enough.
    if (code >= 0x2e80 && code <= 0xd7ff && code !== 0x3000) {
      count++;
      inWord = false;
      continue;
    }
    if (isLowSurrogate(code) || hasNoWidth(code)) continue;
    const isBlank = code <= 0x20 || isSpace(code);
    const isWide = code >= 0x2e80 || isWideMark(code);
    const isWord = !isBlank && !isWide;
    if (isWord ? !inWord : isWide && !isBlank) count++;
    inWord = isWord;
  }
  return count;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Zero-width blanks and joiners, direction marks, the byte order mark. */
function hasNoWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Marks below the CJK blocks that Word counts as Asian characters: “” ‘’ … — ·. */
function isWideMark(code: number): boolean {
  return (code >= 0x2014 && code <= 0x2026) || code === 0xb7;
}
