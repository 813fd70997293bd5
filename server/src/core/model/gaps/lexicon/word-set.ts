/** A closed list of words that is asked for the longest one at a place of a text. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  /** How long the longest word is that begins, or ends, with a UTF-16 unit: at most places none does, and nothing is cut out. */
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** Makes a set of words that are written apart by white space. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = new Set(lists.flatMap(list => list.split(/\s+/)).filter(word => word !== ''));
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const word of words) {
    keepLonger(starts, word.charCodeAt(0), word.length);
    keepLonger(ends, word.charCodeAt(word.length - 1), word.length);
  }
  return { words, starts, ends };
}

function keepLonger(lengths: Map<number, number>, code: number, length: number): void {
  if (length > (lengths.get(code) ?? 0)) lengths.set(code, length);
}

/** The longest word of the set that begins at a column, or ''. */
export function wordAt({ words, starts }: WordSet, text: string, at: number, least = 1): string {
  const longest = starts.get(text.charCodeAt(at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length >= least; length--) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return '';
}

/** The longest word of the set that ends before a column, or ''. */
export function wordBefore({ words, ends }: WordSet, text: string, end: number, least = 1): string {
  const longest = ends.get(text.charCodeAt(end - 1)) ?? 0;
  for (let length = Math.min(longest, end); length >= least; length--) {
    const word = text.slice(end - length, end);
    if (words.has(word)) return word;
  }
  return '';
}
