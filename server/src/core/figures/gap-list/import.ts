import type { PlacedGap } from '../../model/placed';
import type { Message } from '../../text/message';
import { comparePositions } from '../../text/span';
import { optionsOf, REWORD, settle } from './conflicts';
import { editsOf, rangeOfGap, readAt, type Located } from './edits';
import { createGapFinder } from './find-again';
import { readReturns, type ReturnedList, type ReturnedRow } from './read-returns';
import { nothing, type GapEdit, type GapListImport, type GrowingImport } from './result';
import type { GapListText } from './source';

/**
 * Works out what returned lists do to a text that may have moved on since they were sent. Changes nothing itself. `choices` settle
 * conflicts: for each one that there is without them, in their order, the running number of the option that is taken, or null.
 */
export function importGapList(
  text: GapListText,
  returns: readonly ReturnedList[],
  choices: readonly (number | null)[] = [],
): GapListImport {
  const rows = readReturns(returns);
  const filled = rows.filter(row => row.value !== '');
  const result = nothing(rows.length - filled.length);
  let conflicts = 0;
  for (const located of locate(text, filled, groupRows(rows), result)) {
    const options = optionsOf(text, located);
    if (options.length < 2) decide(text, located.gaps, located.rows, result);
    else settle(text, located, options, choices[conflicts++] ?? null, result);
  }
  return { ...result, edits: result.applied.flatMap(({ edits }) => edits).sort(byPlace) };
}

function locate(
  text: GapListText,
  filled: readonly ReturnedRow[],
  twins: ReadonlyMap<string, readonly string[]>,
  result: GrowingImport,
): Iterable<Located> {
  const finder = createGapFinder(text);
  const located = new Map<PlacedGap, Located>();
  for (const row of filled) {
    const numbers = twins.get(contentOf(row)) ?? [];
    const found = finder.find(row, numbers.indexOf(row.number), numbers.length);
    const [first, ...others] = found.type === 'found' ? found.gaps : [];
    if (first) {
      const known = located.get(first);
      if (known) known.rows.push(row);
      else located.set(first, { gaps: [first, ...others], rows: [row] });
    } else if (found.type === 'lost') result.unmatched.push({ row, ranges: [], reason: lostReason(found.filled) });
    else result.ambiguous.push({ row, ranges: found.gaps.map(rangeOfGap), reason: MANY_PLACES });
  }
  return located.values();
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

function decide(text: GapListText, gaps: Located['gaps'], rows: readonly ReturnedRow[], result: GrowingImport): void {
  const [row] = rows;
  if (!row) return;
  const ranges = gaps.map(rangeOfGap);
  const read = readAt(text, gaps[0], row.value);
  if (read.type === 'none') result.toReword.push({ row, ranges, reason: REWORD });
  else if (read.type === 'doubt') {
    const { reason, proposed } = read;
    result.doubtful.push({ row, ranges, reason, ...(proposed !== null && { proposed }) });
  } else result.applied.push({ row, edits: editsOf(text, gaps, row) });
}

function byPlace(a: GapEdit, b: GapEdit): number {
  return comparePositions(a.range.start, b.range.start);
}

function lostReason(filled: string | null): Message {
  if (filled === null) {
    return {
      zh: '文中找不到这句话了，请手工填写',
      en: 'The sentence is no longer in the text; fill it in by hand',
    };
  }
  return { zh: `文中此处已写“${filled}”`, en: `The text already says “${filled}” there` };
}

const MANY_PLACES: Message = {
  zh: '文中有几处同样的话，或章节变了，请选一处',
  en: 'Several places have these words, or the heading has changed; choose one',
};
