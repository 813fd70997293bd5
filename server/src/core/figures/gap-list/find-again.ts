import type { PlacedGap } from '../../model/placed';
import { fold } from '../fold';
import { lastClause, markSentence, partsOf } from '../gap-place';
import { findFilled, type FilledPlace } from './filled-place';
import { createNearFinder } from './near-places';
import type { Sought } from './sought';
import { equalName } from './things';
import type { GapListText } from './source';

export type FoundAgain = { readonly type: 'found'; readonly gaps: readonly [PlacedGap, ...PlacedGap[]] } | NotFound;

/** `gaps` are the places that may be meant. */
export type NotFound =
  | { readonly type: 'ambiguous'; readonly gaps: readonly PlacedGap[] }
  /** `filled` is what stands in its place now, where the place itself is still there. */
  | { readonly type: 'lost'; readonly gaps: readonly PlacedGap[]; readonly filled: FilledPlace | null };

/** Finds the gaps of lists again in a text, by content. The indexes are made once. */
export interface GapFinder {
  /** `ordinal` of `count`: rows with the same content are told apart by their order, when the text has as many. */
  readonly find: (sought: Sought, ordinal: number, count: number) => FoundAgain;
}

export function createGapFinder(text: GapListText): GapFinder {
  const { document, sectionOf } = text;
  const near = createNearFinder(text);
  const places = document.gaps.map(placed => {
    const line = document.paragraphs[placed.line]?.paragraph.text ?? '';
    const sentence = markSentence(line, placed.gap.span).text;
    return { placed, name: equalName(placed.gap, line), keys: keysOf(sentence), section: fold(sectionOf(placed.line)) };
  });
  const indexes = KEYS.map((_, level) => {
    const index = new Map<string, typeof places>();
    for (const place of places) {
      const key = place.keys[level];
      if (key === undefined || key === null) continue;
      const known = index.get(key);
      if (known) known.push(place);
      else index.set(key, [place]);
    }
    return index;
  });
  let known: ReadonlySet<string> | null = null;
  const sections = () => (known ??= new Set(document.paragraphs.map(({ line }) => fold(sectionOf(line)))));
  return {
    find({ sentence, section, what, unit }, ordinal, count) {
      const name = nameIn(what);
      if (name !== null) {
        const [first, ...others] = places.filter(place => place.name === name).map(place => place.placed);
        if (first) return { type: 'found', gaps: [first, ...others] };
        return { type: 'lost', gaps: [], filled: null };
      }
      const keys = keysOf(sentence);
      for (const [level, index] of indexes.entries()) {
        const all = index.get(keys[level] ?? '') ?? [];
        if (all.length === 0) continue;
        const near = all.filter(place => place.section === fold(section));
        const hits = near.length > 0 ? near : all;
        // The same sentence under another heading is another thing, unless that heading was only renamed.
        const elsewhere = near.length === 0 && sections().has(fold(section));
        const own = hits.length === count && !elsewhere ? hits[ordinal] : undefined;
        if (own) return { type: 'found', gaps: [own.placed] };
        return { type: 'ambiguous', gaps: hits.map(place => place.placed) };
      }
      const filled = findFilled(text, sentence, section);
      return { type: 'lost', gaps: filled ? [] : near({ sentence, section, what, unit }), filled };
    },
  };
}

/** `xx区` of `区名：全文“xx区”`, as `whatOf` writes it. */
function nameIn(what: string): string | null {
  const at = what.lastIndexOf('全文“');
  return at >= 0 && what.endsWith('”') ? what.slice(at + 3, -1) : null;
}

/** From the strictest to the loosest: the sentence; the sentence without figures and other gaps; the clause. */
const KEYS = ['sentence', 'skeleton', 'clause'] as const;

function keysOf(sentence: string): readonly (string | null)[] {
  const { before, after } = partsOf(sentence);
  const clause = [lastClause(before), firstClause(after)].map(skeleton);
  const enough = clause.join('').length >= LEAST_CLAUSE;
  return [
    `${fold(before)}\u0001${fold(after)}`,
    `${skeleton(before)}\u0001${skeleton(after)}`,
    enough ? clause.join('\u0001') : null,
  ];
}

const LEAST_CLAUSE = 4;

/** A text without what is filled in over time: figures, the marks of gaps, spaces. */
function skeleton(text: string): string {
  return fold(text).replace(/[\p{Nd}.,%x×_*○□…某【】▮]+/giu, '');
}

function firstClause(text: string): string {
  return text.slice(0, Math.max(0, text.search(/[，,；;。！？：:]|$/)));
}
