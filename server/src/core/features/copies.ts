import { findBlocks, outsideBlocks } from '../repeats/blocks';
import type { Facts } from '../rules/define';
import { lineRange, passageRange } from '../rules/repeat/place';
import { comparePositions, type Range } from '../text/span';

/** Paragraphs, or blocks of them, that say the same: where they stand first and where again. In the order of the text. */
export interface CopyFamily {
  readonly first: Range;
  /** One or more. */
  readonly copies: readonly Range[];
  /** Whether some of the copies have other figures, names or words. */
  readonly differ: boolean;
}

/** All families of a text, by their first places. */
export function copyFamilies({ document, repeats }: Pick<Facts, 'document' | 'repeats'>): readonly CopyFamily[] {
  const families = new Map<string, { readonly first: Range; readonly copies: Range[]; differ: boolean }>();
  const put = (first: Range, copy: Range, isNear: boolean) => {
    const key = `${first.start.line}-${first.end.line}`;
    const family = families.get(key) ?? { first, copies: [], differ: false };
    family.copies.push(copy);
    family.differ ||= isNear;
    families.set(key, family);
  };
  for (const { own, first, repeats: pairs } of findBlocks(document, repeats))
    put(
      passageRange(document, first),
      passageRange(document, own),
      pairs.some(({ type }) => type === 'near'),
    );
  for (const { line, first, type } of outsideBlocks(document, repeats))
    put(lineRange(document, first), lineRange(document, line), type === 'near');
  return [...families.values()].sort((a, b) => comparePositions(a.first.start, b.first.start));
}

/** All places that say what a line says, that of the line among them; none where it stands once. In the order of the text. */
export function copiesAt(facts: Pick<Facts, 'document' | 'repeats'>, line: number): readonly Range[] {
  const holds = ({ start, end }: Range) => start.line <= line && line <= end.line;
  const places = copyFamilies(facts)
    .map(({ first, copies }) => [first, ...copies])
    .filter(family => family.some(holds))
    .flat();
  const distinct = new Map(places.map(place => [`${place.start.line}-${place.end.line}`, place]));
  return [...distinct.values()].sort((a, b) => comparePositions(a.start, b.start));
}
