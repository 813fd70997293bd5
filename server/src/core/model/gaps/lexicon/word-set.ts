import { once } from '../../../text/once';

/** A closed list of words that is asked for the longest one at a place of a text. Nothing is made of the list before that. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  /** The words that begin, or end, with a UTF-16 unit, longest first: at most places there are none, and nothing is cut out. */
  readonly starts: () => WordIndex;
  readonly ends: () => WordIndex;
}

type WordIndex = ReadonlyMap<number, readonly string[]>;

/** Makes a set of words that are written apart by one blank. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = once(() => new Set(lists.flatMap(list => list.split(' '))));
  return {
    get words() {
      return words();
    },
    starts: once(() => indexBy(words(), word => word.charCodeAt(0))),
    ends: once(() => indexBy(words(), word => word.charCodeAt(word.length - 1))),
  };
}

function indexBy(words: ReadonlySet<string>, unitOf: (word: string) => number): WordIndex {
  const index = new Map<number, string[]>();
  for (const word of words) {
    const others = index.get(unitOf(word));
    if (others) others.push(word);
    else index.set(unitOf(word), [word]);
  }
  for (const others of index.values()) if (others.length > 1) others.sort((a, b) => b.length - a.length);
  return index;
}

/** The longest word of the set that begins at a column, or ''. */
export function wordAt({ starts }: WordSet, text: string, at: number, least = 1): string {
  const words = starts().get(text.charCodeAt(at));
  if (words) for (const word of words) if (text.startsWith(word, at)) return word.length >= least ? word : '';
  return '';
}

/** The longest word of the set that ends before a column, or ''. */
export function wordBefore({ ends }: WordSet, text: string, end: number, least = 1): string {
  const words = ends().get(text.charCodeAt(end - 1));
  if (words) for (const word of words) if (text.endsWith(word, end)) return word.length >= least ? word : '';
  return '';
}
