import type { PlacedGap } from '../../model/placed';
import { fold } from '../fold';
import { lastClause, markSentence, partsOf } from '../gap-place';
import { findFilled, type FilledPlace } from './filled-place';
import { createNearFinder } from './near-places';
import { skeleton } from './skeleton';
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
    const unit = placed.gap.unit ?? '';
    const sentence = markSentence(line, placed.gap.span).text;
    const keys = keysOf({ sentence, unit });
    return {
      placed,
      name: equalName(placed.gap, line),
      keys,
      section: fold(sectionOf(placed.line, placed.gap.span.start)),
    };
  });
  const indexes = KEYS.map(level => groupBy(places, ({ keys }) => keys[level]));
  const sections = once(() => new Set(['', ...text.sections().map(fold)]));

  const findName = (name: string): FoundAgain => {
    const [first, ...others] = places.filter(place => place.name === name).map(({ placed }) => placed);
    return first ? { type: 'found', gaps: [first, ...others] } : { type: 'lost', gaps: [], filled: null };
  };

  return {
    find(sought, ordinal, count) {
      const { sentence, section, what } = sought;
      const name = nameIn(what);
      if (name !== null) return findName(name);
      const keys = keysOf(sought);
      const under = fold(section);
      // The same words under another heading are another thing, unless that heading was only renamed.
      const isRenamed = !sections().has(under);
      let filled: FilledPlace | null = null;
      let unsure: readonly PlacedGap[] = [];
      let isHere = false;
      for (const [i, level] of KEYS.entries()) {
        // Looser keys may meet the place of another row: not where the row's own place is there, and filled.
        if (i === STRICT && !isHere) filled = findFilled(text, sentence, isRenamed ? null : under);
        if (filled) return { type: 'lost', gaps: [], filled };
        const all = indexes[i]?.get(keys[level] ?? '') ?? [];
        const own = all.filter(place => place.section === under);
        const hits = own.length > 0 || level === 'words' ? own : all;
        const hit = hits.length === count && (own.length > 0 || isRenamed) ? hits[ordinal] : undefined;
        if (hit) return { type: 'found', gaps: [hit.placed] };
        isHere ||= own.length > 0;
        if (unsure.length === 0) unsure = hits.map(({ placed }) => placed);
      }
      return unsure.length > 0
        ? { type: 'ambiguous', gaps: unsure }
        : { type: 'lost', gaps: near(sought), filled: null };
    },
  };
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = key === null ? undefined : groups.get(key);
    if (known) known.push(one);
    else if (key !== null) groups.set(key, [one]);
  }
  return groups;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** `xx区` of `区名：全文“xx区”`, as `whatOf` writes it. */
function nameIn(what: string): string | null {
  const at = what.lastIndexOf('全文“');
  return at >= 0 && what.endsWith('”') ? what.slice(at + 3, -1) : null;
}

/**
 * From the strictest to the loosest: the sentence; the sentence without figures and other gaps; the clause; the sentence up to the gap; the words
 * of the clause before it, which are enough under the same heading only.
 */
const KEYS = ['sentence', 'skeleton', 'clause', 'before', 'words'] as const;
/** So many of them are of the whole sentence. */
const STRICT = 2;

function keysOf({ sentence, unit }: Pick<Sought, 'sentence' | 'unit'>): Keys {
  const { before, after } = partsOf(sentence);
  const clause = [lastClause(before), firstClause(after)].map(skeleton);
  const start = skeleton(before);
  return {
    sentence: join(fold(before), fold(after)),
    skeleton: join(start, skeleton(after)),
    clause: clause.join('').length >= LEAST_CLAUSE ? join(...clause) : null,
    before: start.length >= LEAST_BEFORE ? join(start, unit) : null,
    words: (clause[0]?.length ?? 0) >= LEAST_WORDS && unit !== '' ? join(clause[0] ?? '', unit) : null,
  };
}

type Keys = Readonly<Record<(typeof KEYS)[number], string | null>>;

function join(...parts: readonly string[]): string {
  return parts.join('\u0001');
}

const LEAST_CLAUSE = 4;
const LEAST_BEFORE = 6;
const LEAST_WORDS = 2;

function firstClause(text: string): string {
  return text.slice(0, Math.max(0, text.search(/[，,；;。！？：:]|$/)));
}
