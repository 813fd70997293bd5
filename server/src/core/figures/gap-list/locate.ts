import type { PlacedGap } from '../../model/placed';
import { createGapFinder, type NotFound } from './find-again';
import type { ReturnedRow } from './read-returns';
import type { Rows } from './result';
import type { GapListText } from './source';

/** The gaps that rows mean, with all rows that mean them, from however many files. */
export interface Located {
  readonly gaps: readonly [PlacedGap, ...PlacedGap[]];
  readonly rows: Rows;
}

/** Rows of one thing, from however many files, whose place is not sure. */
export type Misplaced = NotFound & { readonly rows: Rows };

/** Where the filled rows belong, both kinds in the order of their first rows. No gap is in two things, and none is offered that another has. */
export function locate(
  text: GapListText,
  rows: readonly ReturnedRow[],
): { readonly located: readonly Located[]; readonly misplaced: readonly Misplaced[] } {
  const finder = createGapFinder(text);
  const twins = groupRows(rows);
  const located = new Map<PlacedGap, Growing<Located>>();
  const misplaced = new Map<string, Growing<Misplaced>>();
  for (const row of rows.filter(({ value }) => value !== '')) {
    const numbers = twins.get(contentOf(row)) ?? [];
    const found = finder.find(row, numbers.indexOf(row.number), numbers.length);
    if (found.type !== 'found')
      put(misplaced, `${row.number}\n${contentOf(row)}`, row, same => ({ ...found, rows: same }));
    else put(located, found.gaps[0], row, same => ({ gaps: found.gaps, rows: same }));
  }
  const taken = new Set([...located.values()].flatMap(({ gaps }) => gaps));
  return {
    located: [...located.values()],
    misplaced: [...misplaced.values()].map(place => ({ ...place, gaps: place.gaps.filter(gap => !taken.has(gap)) })),
  };
}

type MutableRows = [ReturnedRow, ...ReturnedRow[]];
type Growing<T> = T & { readonly rows: MutableRows };

/** The thing with its rows so far, created with the first; the row is put to them. */
function put<K, T>(
  known: Map<K, Growing<T>>,
  key: K,
  row: ReturnedRow,
  create: (rows: MutableRows) => Growing<T>,
): void {
  const same = known.get(key);
  if (same) same.rows.push(row);
  else known.set(key, create([row]));
}

/** The numbers under which rows with the same content stand in the list, in the order of the list. */
function groupRows(rows: readonly ReturnedRow[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = contentOf(row);
    const numbers = groups.get(key) ?? [];
    if (!numbers.includes(row.number)) numbers.push(row.number);
    groups.set(key, numbers);
  }
  for (const numbers of groups.values()) numbers.sort((a, b) => Number(a) - Number(b));
  return groups;
}

function contentOf({ sentence, section, what }: ReturnedRow): string {
  return [sentence, section, what].join('\n');
}
