import { once } from '../../../text/once';

/** A closed list of words that is asked for the longest one at a place of a text. Nothing is made of the list before that. */
export interface WordSet {
  readonly words: ReadonlySet<string>;
  readonly starts: () => WordIndex;
  readonly ends: () => WordIndex;
}

/** The words that begin, or end, with a UTF-16 unit, longest first: at most places there are none, and nothing is cut out. */
interface WordIndex {
  readonly words: readonly string[];
  /** The longest word of a unit, and for each word the next one of its unit or -1: chains take less memory than lists. */
  readonly first: ReadonlyMap<number, number>;
  readonly next: readonly number[];
}

/** Makes a set of words that are written apart by one blank. */
export function wordSet(...lists: readonly string[]): WordSet {
  const words = once(() => lists.flatMap(list => list.split(' ')).sort((a, b) => a.length - b.length));
  const distinct = once(() => new Set(words()));
  return {
    get words() {
      return distinct();
    },
    starts: once(() => indexBy(words(), word => word.charCodeAt(0))),
    ends: once(() => indexBy(words(), word => word.charCodeAt(word.length - 1))),
  };
}

/** Of words in the order of their length. */
function indexBy(words: readonly string[], unitOf: (word: string) => number): WordIndex {
  const first = new Map<number, number>();
  const next: number[] = [];
  words.forEach((word, i) => {
    const unit = unitOf(word);
    next.push(first.get(unit) ?? -1);
    first.set(unit, i);
  });
  return { words, first, next };
}

/** The longest word of the set that begins at a column, or ''. */
export function wordAt({ starts }: WordSet, text: string, at: number, least = 1): string {
  const { words, first, next } = starts();
  for (let i = first.get(text.charCodeAt(at)) ?? -1; i >= 0; i = next[i] ?? -1) {
    const word = words[i] ?? '';
    if (text.startsWith(word, at)) return word.length >= least ? word : '';
  }
  return '';
}

/** The longest word of the set that ends before a column, or ''. */
export function wordBefore({ ends }: WordSet, text: string, end: number, least = 1): string {
  const { words, first, next } = ends();
  for (let i = first.get(text.charCodeAt(end - 1)) ?? -1; i >= 0; i = next[i] ?? -1) {
    const word = words[i] ?? '';
    if (text.endsWith(word, end)) return word.length >= least ? word : '';
  }
  return '';
}
