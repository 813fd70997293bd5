/** A closed list of words that is asked for the longest one at a place of a text. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

/** Makes a set of words that are written apart by white space. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = new Set(lists.flatMap(list => list.split(/\s+/)).filter(word => word !== ''));
  let longest = 0;
  for (const word of words) longest = Math.max(longest, word.length);
  return { words, longest };
}

/** The longest word of the set that begins at a column, or ''. */
export function wordAt({ words, longest }: WordSet, text: string, at: number, least = 1): string {
  for (let length = Math.min(longest, text.length - at); length >= least; length--) {
    const word = text.slice(at, at + length);
    if (words.has(word)) return word;
  }
  return '';
}

/** The longest word of the set that ends before a column, or ''. */
export function wordBefore({ words, longest }: WordSet, text: string, end: number, least = 1): string {
  for (let length = Math.min(longest, end); length >= least; length--) {
    const word = text.slice(end - length, end);
    if (words.has(word)) return word;
  }
  return '';
}
