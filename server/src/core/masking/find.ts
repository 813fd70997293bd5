import { findQuantities } from '../figures/quantity/find';
import type { SummaryDocument } from '../model/document';
import type { Span } from '../text/span';
import { bodiesIn } from './bodies';
import type { MaskKind } from './kinds';
import { datesIn, numbersIn } from './patterns';
import { personsIn, titledSurnamesIn } from './persons';
import { isWordOfText, placeNamesIn, shortPlace } from './places';

/** What the writer wants out of the text. */
export interface MaskWish {
  readonly kinds: ReadonlySet<MaskKind>;
  /** Names and words of his own, wherever they stand. */
  readonly words: readonly string[];
}

/** A place of a line that is to be masked. */
export interface Found extends Span {
  readonly kind: MaskKind;
}

/** Finds in a line what is to be masked; none overlap, and what is a gap already stays. */
export type Finder = (line: number) => readonly Found[];

/** A name that is found once is found wherever it stands, and a place by its short form too (武隆 of 武隆区). */
export function createFinder(document: SummaryDocument, { kinds, words }: MaskWish): Finder {
  const terms = byFirstUnit(termsOf(document, kinds, words));
  const gaps = gapsByLine(document);
  return line => {
    const text = document.paragraphs[line]?.paragraph.text ?? '';
    const found: Found[] = [];
    const add = (kind: MaskKind, spans: readonly Span[]) => {
      if (kinds.has(kind)) for (const span of spans) found.push({ ...span, kind });
    };
    add('number', numbersIn(text));
    add('date', datesIn(text));
    add('person', titledSurnamesIn(text));
    add(
      'figure',
      findQuantities(text).map(({ figure }) => figure),
    );
    found.push(...occurrences(text, terms));
    return withoutOverlap(found, gaps.get(line) ?? []);
  };
}

function gapsByLine(document: SummaryDocument): ReadonlyMap<number, readonly Span[]> {
  const gaps = new Map<number, Span[]>();
  for (const { line, gap } of document.gaps) {
    const known = gaps.get(line);
    if (known) known.push(gap.span);
    else gaps.set(line, [gap.span]);
  }
  return gaps;
}

/** Every name and word that is to be masked with its kind, the longest first. */
function termsOf(
  { paragraphs }: SummaryDocument,
  kinds: ReadonlySet<MaskKind>,
  words: readonly string[],
): readonly Term[] {
  const terms = new Map<string, MaskKind>();
  const add = (kind: MaskKind, names: Iterable<string>) => {
    for (const name of names) if (!terms.has(name)) terms.set(name, kind);
  };
  if (kinds.has('word'))
    add(
      'word',
      words.filter(word => word.trim() !== ''),
    );
  const places = kinds.has('place') || kinds.has('body') ? placesOf(paragraphs) : NONE;
  if (kinds.has('place')) add('place', places);
  for (const { paragraph } of paragraphs) {
    if (kinds.has('person')) add('person', personsIn(paragraph.text));
    if (kinds.has('body')) add('body', bodiesIn(paragraph.text, places));
  }
  return [...terms].sort(([a], [b]) => b.length - a.length);
}

/** The places of the text, each once, and their short forms. */
function placesOf(paragraphs: SummaryDocument['paragraphs']): ReadonlySet<string> {
  const found = new Set(paragraphs.flatMap(({ paragraph }) => placeNamesIn(paragraph.text)));
  const counts = countEach(paragraphs, [...found, ...[...found].flatMap(place => shortPlace(place) ?? [])]);
  const count = (words: string) => counts.get(words) ?? 0;
  const names = new Set<string>();
  for (const place of found) {
    const short = shortPlace(place);
    if (short !== null && isWordOfText(short, place, count)) continue;
    names.add(place);
    if (short !== null) names.add(short);
  }
  return names;
}

/** How often each of the words stands in the text, one inside another counted too. */
function countEach(paragraphs: SummaryDocument['paragraphs'], words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(words.map(word => [word, 0]));
  const lengths = [...new Set(words.map(({ length }) => length))];
  for (const { paragraph } of paragraphs)
    for (let at = 0; at < paragraph.text.length; at++)
      for (const length of lengths) {
        const known = counts.get(paragraph.text.slice(at, at + length));
        if (known !== undefined) counts.set(paragraph.text.slice(at, at + length), known + 1);
      }
  return counts;
}

const NONE: ReadonlySet<string> = new Set();

type Term = readonly [text: string, kind: MaskKind];

/** The terms that begin with a UTF-16 unit, in the order that they are given in. */
function byFirstUnit(terms: readonly Term[]): ReadonlyMap<number, readonly Term[]> {
  const index = new Map<number, Term[]>();
  for (const term of terms) {
    const unit = term[0].charCodeAt(0);
    const known = index.get(unit);
    if (known) known.push(term);
    else index.set(unit, [term]);
  }
  return index;
}

/** From the left the longest term at each place: one walk, however many terms there are. */
function occurrences(text: string, terms: ReadonlyMap<number, readonly Term[]>): readonly Found[] {
  const found: Found[] = [];
  if (terms.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    const term = terms.get(text.charCodeAt(at))?.find(([name]) => text.startsWith(name, at));
    if (!term) continue;
    found.push({ start: at, end: at + term[0].length, kind: term[1] });
    at += term[0].length - 1;
  }
  return found;
}

/** From the left, of those that begin together the longest. */
function withoutOverlap(found: readonly Found[], taken: readonly Span[]): readonly Found[] {
  const kept: Found[] = [];
  let end = 0;
  for (const span of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end || taken.some(gap => gap.start < span.end && span.start < gap.end)) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
