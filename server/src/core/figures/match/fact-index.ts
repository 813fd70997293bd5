import { fold } from '../fold';
import type { Fact } from '../table/fact';
import { splitUnit } from '../quantity/unit';
import { unitInName } from '../table/column-names';
import { foldLabel, pairsOf } from './label';
import { columnOf } from './named-cell';

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
  /** Of the labels, to find those that a text names. */
  readonly longest: number;
  /** Every place and body that some fact is counted for. */
  readonly subjects: readonly string[];
  /** What the columns of values are called, folded as labels are. */
  readonly columns: ReadonlySet<string>;
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const byLabel = new Map<string, Entry[]>();
  const byPair = new Map<string, Entry[]>();
  let longest = 0;
  const subjects = new Set<string>();
  const columns = new Set<string>();
  for (const fact of facts) {
    for (const label of labelsOf(fact)) {
      const entry = { fact, label };
      push(byLabel, label, entry);
      longest = Math.max(longest, Math.min(label.length, LONGEST_LABEL));
      for (const pair of pairsOf(label)) push(byPair, pair, entry);
    }
    if (fact.subject !== null) subjects.add(fold(fact.subject));
    columns.add(columnOf(fact));
  }
  return { byLabel, byPair, longest, subjects: [...subjects], columns };
}

/** A fact's label, and without the unit that it ends with: 参训人次 in 人次 is also 参训. */
function labelsOf({ label, unit }: Fact): readonly string[] {
  return labelForms(label).filter((form, at) => at === 0 || isSameBase(label, unit, form));
}

function isSameBase(label: string, unit: string, form: string): boolean {
  return splitUnit(unit).base === unitInName(label) && !form.endsWith('率');
}

/** A label as texts write it: 参保人数 and 参保. */
export function labelForms(label: string): readonly string[] {
  const folded = foldLabel(label);
  const unit = unitInName(label);
  const bare = unit !== '' && folded.endsWith(unit) ? folded.slice(0, -unit.length) : '';
  return bare.length >= 2 ? [folded, bare] : [folded];
}

/** The facts under a label, and those that share the most pairs of characters with it. A pair in too many labels tells nothing. */
export function similarEntries({ byLabel, byPair }: FactIndex, label: string): Iterable<Entry> {
  const shared = new Map<Entry, number>();
  for (const pair of pairsOf(label)) {
    const entries = byPair.get(pair) ?? [];
    if (entries.length > MOST_WITH_PAIR) continue;
    for (const entry of entries) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  const most = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_SIMILAR);
  return new Set([...(byLabel.get(label) ?? []), ...most.map(([entry]) => entry)]);
}

/** The facts whose whole label stands in a folded text, with the column behind its last mention. */
export function namedEntries({ byLabel, longest }: FactIndex, text: string): ReadonlyMap<Entry, number> {
  const found = new Map<Entry, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    for (let end = at + 2; end <= Math.min(text.length, at + longest); end++) {
      for (const entry of byLabel.get(text.slice(at, end)) ?? []) found.set(entry, end);
    }
  }
  return found;
}

const LONGEST_LABEL = 30;
const MOST_WITH_PAIR = 2_000;
const MOST_SIMILAR = 100;

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
