import { once } from '../../../text/once';

/**
 * A closed list of words that is asked for the longest one at a place of a text. The words of a character are looked up in the list
 * when that character is first met: to index thousands of words would be a good part of the time to the first answer.
 */
export interface WordSet {
  readonly words: () => ReadonlySet<string>;
  readonly starting: WordsOf;
  readonly ending: WordsOf;
}

/** The words that begin, or end, with a UTF-16 unit, longest first. */
type WordsOf = (unit: number) => readonly string[];

/** Makes a set of words that are written apart by one blank. */
export function wordSet(...lists: readonly string[]): WordSet {
  const list = ` ${lists.join(' ')} `;
  return {
    words: once(() => new Set(list.trim().split(' '))),
    starting: keepByUnit(unit => collect(list, ` ${String.fromCharCode(unit)}`, 1)),
    ending: keepByUnit(unit => collect(list, `${String.fromCharCode(unit)} `, 0)),
  };
}

function keepByUnit(find: WordsOf): WordsOf {
  const known = new Map<number, readonly string[]>();
  return unit => {
    let words = known.get(unit);
    if (words === undefined) known.set(unit, (words = find(unit)));
    return words;
  };
}

/** The words of the list that hold `sought`, a border and a character of theirs, at that border; `inside` is where in it the word lies. */
function collect(list: string, sought: string, inside: 0 | 1): readonly string[] {
  const words: string[] = [];
  for (let found = list.indexOf(sought); found >= 0; found = list.indexOf(sought, found + 1)) {
    const at = found + inside;
    words.push(list.slice(list.lastIndexOf(' ', at - 1) + 1, list.indexOf(' ', at)));
  }
  return words.length === 0 ? NONE : words.sort((a, b) => b.length - a.length);
}

const NONE: readonly string[] = [];

/** The longest word of the set that begins at a column, or ''. */
export function wordAt(set: WordSet, text: string, at: number, least = 1): string {
  if (at >= text.length) return '';
  for (const word of set.starting(text.charCodeAt(at))) {
    if (text.startsWith(word, at)) return word.length >= least ? word : '';
  }
  return '';
}

/** The longest word of the set that ends before a column, or ''. */
export function wordBefore(set: WordSet, text: string, end: number, least = 1): string {
  if (end <= 0) return '';
  for (const word of set.ending(text.charCodeAt(end - 1))) {
    if (text.endsWith(word, end)) return word.length >= least ? word : '';
  }
  return '';
}
