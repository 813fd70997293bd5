import type { PlacedGap } from '../../model/placed';
import type { Message } from '../../text/message';
import { comparePositions, rangeOf, type Range } from '../../text/span';
import { markSentence } from '../gap-place';
import { readFilled, type FilledValue } from './filled-value';
import { createGapFinder } from './find-again';
import { readReturns, type ReturnedList, type ReturnedRow } from './read-returns';
import type { GapListText } from './source';

/** One replacement in the text as it is now. */
export interface GapEdit {
  readonly range: Range;
  readonly text: string;
}

/** A row whose value goes into the text, in one place or, for a name of the whole text, in many. */
export interface AppliedRow {
  readonly row: ReturnedRow;
  readonly edits: readonly GapEdit[];
}

/** A row that the writer has to look at. `ranges` are the gaps that it may mean, empty where there is none. */
export interface OpenRow {
  readonly row: ReturnedRow;
  readonly ranges: readonly Range[];
  readonly reason: Message;
  /** What would be filled in after a conversion. */
  readonly proposed?: string;
}

/** What two returns say differently about one thing. */
export interface Conflict {
  /** The rows with different values, in the order of the files. */
  readonly rows: readonly ReturnedRow[];
  readonly ranges: readonly Range[];
}

/** Every filled row of the returns stands in exactly one of these; rows of several files that say the same are one. */
export interface GapListImport {
  readonly applied: readonly AppliedRow[];
  /** The edits of all applied rows in the order of the text, none overlapping: one undo step. */
  readonly edits: readonly GapEdit[];
  readonly conflicts: readonly Conflict[];
  /** The place is gone, or filled already. */
  readonly unmatched: readonly OpenRow[];
  readonly ambiguous: readonly OpenRow[];
  /** Another unit, no figure, a conversion. */
  readonly doubtful: readonly OpenRow[];
  /** 无, 不适用: nothing is filled in, the sentence must be reworded. */
  readonly toReword: readonly OpenRow[];
  readonly empty: number;
}

/** Works out what returned lists do to a text that may have moved on since they were sent. Changes nothing itself. */
export function importGapList(text: GapListText, returns: readonly ReturnedList[]): GapListImport {
  const rows = readReturns(returns);
  const filled = rows.filter(row => row.value !== '');
  const result = nothing(rows.length - filled.length);
  for (const { gaps, rows: same } of locate(text, filled, groupRows(rows), result)) decide(text, gaps, same, result);
  return { ...result, edits: result.applied.flatMap(({ edits }) => edits).sort(byPlace) };
}

type Growing = { readonly [K in Exclude<keyof GapListImport, 'empty' | 'edits'>]: GapListImport[K][number][] } & {
  readonly empty: number;
};

function nothing(empty: number): Growing {
  return { applied: [], conflicts: [], unmatched: [], ambiguous: [], doubtful: [], toReword: [], empty };
}

/** The gaps that rows mean, with all rows that mean them, from however many files. */
interface Located {
  readonly gaps: readonly [PlacedGap, ...PlacedGap[]];
  readonly rows: ReturnedRow[];
}

function locate(
  text: GapListText,
  filled: readonly ReturnedRow[],
  twins: ReadonlyMap<string, readonly string[]>,
  result: Growing,
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

function decide(text: GapListText, gaps: Located['gaps'], rows: readonly ReturnedRow[], result: Growing): void {
  const [row] = rows;
  if (!row) return;
  const ranges = gaps.map(rangeOfGap);
  const [read, ...others] = rows.map(each => readAt(text, gaps[0], each.value));
  if (!read) return;
  if (others.some(other => JSON.stringify(other) !== JSON.stringify(read))) result.conflicts.push({ rows, ranges });
  else if (read.type === 'none') result.toReword.push({ row, ranges, reason: REWORD });
  else if (read.type === 'doubt') {
    const { reason, proposed } = read;
    result.doubtful.push({ row, ranges, reason, ...(proposed !== null && { proposed }) });
  } else {
    const edits = gaps.flatMap((gap): GapEdit[] => {
      const own = readAt(text, gap, row.value);
      return own.type === 'fill' ? [{ range: rangeOfGap(gap), text: own.text }] : [];
    });
    result.applied.push({ row, edits });
  }
}

function readAt({ document }: GapListText, { line, gap }: PlacedGap, value: string): FilledValue {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  return readFilled(value, gap, markSentence(text, gap.span).text);
}

function rangeOfGap({ line, gap }: PlacedGap): Range {
  return rangeOf(line, gap.span);
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
const REWORD: Message = {
  zh: '没有可填的数，请改写这句话',
  en: 'There is nothing to fill in; reword the sentence',
};
