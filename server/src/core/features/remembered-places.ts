import type { Analysis } from '../analysis';
import { entriesFor } from '../suppress/entries-for';
import { keyOf } from '../suppress/entry';
import { hashOf } from '../suppress/hash';
import { lineRange } from '../rules/repeat/place';
import type { Silence } from '../suppress/silence';
import type { Range } from '../text/span';
import { wordsOf } from './ignore';

/** Where something that is remembered stands in a text today. */
export interface RememberedPlace {
  readonly range: Range;
  /** The words that are kept silent, of a paragraph its beginning. */
  readonly words: string;
}

/** The places of what is remembered, by the keys of the entries that silence something in a text. */
export function rememberedPlaces(
  analysis: Analysis,
  { file, byKey, scopesOf }: Silence,
): ReadonlyMap<string, RememberedPlace> {
  const places = new Map<string, RememberedPlace>();
  for (const finding of analysis.silenced) {
    const { rule, range } = finding;
    for (const scope of scopesOf(rule))
      for (const key of entriesFor(finding, analysis.parsed.lines, file, scope).map(keyOf))
        if (byKey.has(key) && !places.has(key)) places.set(key, { range, words: wordsOf(analysis, range) });
  }
  return places;
}

/**
 * The paragraphs of a text that are no repeat of one in another text, by the keys of their entries. That nothing in the text itself
 * matches these says nothing: they hold as long as the paragraph stands there.
 */
export function placesAcross({ parsed, unmatched }: Analysis): ReadonlyMap<string, RememberedPlace> {
  const places = new Map<string, RememberedPlace>();
  const across = unmatched.flatMap(entry => (entry.scope === 'pair' && entry.other !== undefined ? [entry] : []));
  if (across.length === 0) return places;
  const lines = new Map(parsed.lines.map(({ text }, line) => [hashOf(text), line]));
  for (const entry of across) {
    const line = entry.pair.map(hash => lines.get(hash)).find(found => found !== undefined);
    if (line === undefined) continue;
    places.set(keyOf(entry), { range: lineRange(parsed, line), words: parsed.lines[line]?.text.trim() ?? '' });
  }
  return places;
}
