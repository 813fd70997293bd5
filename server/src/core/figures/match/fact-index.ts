import { fold } from '../fold';
import type { Fact } from '../table/fact';
import { foldLabel, pairsOf } from './label';

/** A fact and the folded label under which it is looked up. */
export interface Entry {
  readonly fact: Fact;
  readonly label: string;
}

/** Facts by what they count, made once for a table and asked for every gap. */
export interface FactIndex {
  readonly byLabel: ReadonlyMap<string, readonly Entry[]>;
  /** By each pair of characters of their labels. */
  readonly byPair: ReadonlyMap<string, readonly Entry[]>;
  /** By the first pair of characters, to find the labels that a text names. */
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
  /** Every place and body that some fact is counted for. */
  readonly subjects: readonly string[];
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const byLabel = new Map<string, Entry[]>();
  const byPair = new Map<string, Entry[]>();
  const byStart = new Map<string, Entry[]>();
  const subjects = new Set<string>();
  for (const fact of facts) {
    const entry = { fact, label: foldLabel(fact.label) };
    push(byLabel, entry.label, entry);
    push(byStart, entry.label.slice(0, 2), entry);
    for (const pair of pairsOf(entry.label)) push(byPair, pair, entry);
    if (fact.subject !== null) subjects.add(fold(fact.subject));
  }
  return { byLabel, byPair, byStart, subjects: [...subjects] };
}

/** The facts that share a pair of characters with a label. A pair that is in too many labels tells nothing. */
export function similarEntries({ byLabel, byPair }: FactIndex, label: string): ReadonlySet<Entry> {
  const found = new Set(byLabel.get(label));
  for (const pair of pairsOf(label)) {
    const entries = byPair.get(pair) ?? [];
    if (entries.length <= MOST_SIMILAR) for (const entry of entries) found.add(entry);
  }
  return found;
}

/** The facts whose whole label stands in a folded text, with the column behind its last mention. */
export function namedEntries({ byStart }: FactIndex, text: string): ReadonlyMap<Entry, number> {
  const found = new Map<Entry, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    for (const entry of byStart.get(text.slice(at, at + 2)) ?? []) {
      if (text.startsWith(entry.label, at)) found.set(entry, at + entry.label.length);
    }
  }
  return found;
}

const MOST_SIMILAR = 3_000;

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
