import type { Message } from '../../text/message';
import { editsOf, rangeOfGap, readAt, textOf, type Located } from './edits';
import type { FilledValue } from './filled-value';
import type { ReturnedRow } from './read-returns';
import type { ConflictOption, GrowingImport } from './result';
import type { GapListText } from './source';

/** The rows about one thing by what they say there; one where they agree. */
export function optionsOf(text: GapListText, { gaps, rows }: Located): readonly Option[] {
  const options = new Map<string, { read: FilledValue; rows: [ReturnedRow, ...ReturnedRow[]] }>();
  for (const row of rows) {
    const read = readAt(text, gaps[0], row.value);
    const key = JSON.stringify(read);
    const known = options.get(key);
    if (known) known.rows.push(row);
    else options.set(key, { read, rows: [row] });
  }
  return [...options.values()];
}

/** What rows that agree say. */
export interface Option {
  readonly read: FilledValue;
  readonly rows: readonly [ReturnedRow, ...ReturnedRow[]];
}

/** A conflict stays one unless a value was chosen that can be taken. */
export function settle(
  text: GapListText,
  { gaps, rows }: Located,
  all: readonly Option[],
  choice: number | null,
  result: GrowingImport,
): void {
  const ranges = gaps.map(rangeOfGap);
  const takeable = all.filter(({ read }) => read.type === 'none' || textOf(read) !== null);
  const chosen = takeable[choice ?? -1];
  if (chosen?.read.type === 'none') result.toReword.push({ row: chosen.rows[0], ranges, reason: REWORD });
  else if (chosen) result.applied.push({ row: chosen.rows[0], edits: editsOf(text, gaps, chosen.rows[0]) });
  else {
    const options = takeable.map(({ read, rows: same }): ConflictOption => {
      const note = read.type === 'doubt' ? read.reason : null;
      return { rows: same, text: textOf(read), note };
    });
    result.conflicts.push({ rows, ranges, options });
  }
}

export const REWORD: Message = {
  zh: '没有可填的数，请改写这句话',
  en: 'There is nothing to fill in; reword the sentence',
};
