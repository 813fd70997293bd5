import type { Gap } from '../../model/gap';
import { rangeOfGap, readAt, textOf } from './edits';
import type { FilledValue } from './doubt';
import { readFilled } from './filled-value';
import type { FilledPlace } from './filled-place';
import type { Located, Misplaced } from './locate';
import type { ReturnedRow } from './read-returns';
import type { Question, QuestionOption, Rows } from './result';
import { CHANGED, DIFFERENT, filledReason, MANY_PLACES } from './reasons';
import type { GapListText } from './source';

/** What rows that agree say in a place. */
export interface Said {
  readonly read: FilledValue;
  readonly rows: Rows;
}

/** The rows about one thing by what they say there; one where they agree. */
export function saidBy(rows: Rows, read: (value: string) => FilledValue): readonly [Said, ...Said[]] {
  const [first, ...others] = rows;
  const all: [Said, ...Said[]] = [{ read: read(first.value), rows: [first] }];
  for (const row of others) {
    const said = read(row.value);
    const same = all.findIndex(known => JSON.stringify(known.read) === JSON.stringify(said));
    const known = all[same];
    if (known) all[same] = { ...known, rows: [...known.rows, row] };
    else all.push({ read: said, rows: [row] });
  }
  return all;
}

/** What the writer is asked of rows whose place is known; null where nothing is in doubt, or nothing can be filled in. */
export function askValue({ gaps, rows }: Located, said: readonly Said[]): Question | null {
  const [first, ...others] = said;
  const ranges = gaps.map(rangeOfGap);
  const options = said.flatMap(each => optionOf(each, ranges));
  if (others.length > 0) return { type: 'conflict', rows, ranges, options, reason: DIFFERENT, takesOwn: true };
  if (first?.read.type !== 'doubt') return null;
  return { type: 'value', rows, ranges, options, reason: first.read.reason, takesOwn: true };
}

/** What the writer is asked of rows whose place is not sure; null where there is nothing to choose from. */
export function askPlace(text: GapListText, { rows, gaps, ...found }: Misplaced): Question | null {
  if (found.type === 'lost' && found.filled) return askReplace(rows, found.filled);
  const options = gaps.flatMap(gap => {
    const said = saidBy(rows, value => readAt(text, gap, value));
    return said.filter(({ read }) => fitsPlace(read)).flatMap(each => optionOf(each, [rangeOfGap(gap)]));
  });
  if (options.length === 0) return null;
  const asked = { rows, ranges: gaps.map(rangeOfGap), options, takesOwn: false };
  return found.type === 'lost'
    ? { ...asked, type: 'changed', reason: CHANGED }
    : { ...asked, type: 'place', reason: MANY_PLACES };
}

/** A quantity of another unit speaks against a place that is not sure. */
function fitsPlace(read: FilledValue): boolean {
  return read.type === 'fill' || (read.type === 'doubt' && !read.otherUnit);
}

function askReplace(rows: Rows, filled: FilledPlace): Question | null {
  if (!filled.isOnly) return null;
  const ranges = [filled.range];
  const said = saidBy(rows, value => readOver(value, rows[0], filled));
  const options = said
    .filter(({ read }) => read.type === 'fill' && read.text !== filled.text)
    .flatMap(each => optionOf(each, ranges));
  if (options.length === 0) return null;
  return { type: 'filled', rows, ranges, options, reason: filledReason(filled), takesOwn: false };
}

/** Whether what stands in the place by now is what the row says. */
export function saysTheSame(row: ReturnedRow, filled: FilledPlace): boolean {
  const read = readOver(row.value, row, filled);
  return read.type === 'fill' && read.text === filled.text;
}

/** What a value would be in the place of what stands there by now. */
function readOver(value: string, { unit, sentence }: ReturnedRow, { text }: FilledPlace): FilledValue {
  const kind: Gap['kind'] = /^\d+(?:\.\d+)?$/.test(text) ? 'number' : /\d[年月日]/.test(text) ? 'date' : 'other';
  return readFilled(value, { kind, unit: unit === '' ? null : unit, word: null, text }, sentence);
}

function optionOf({ read, rows }: Said, ranges: QuestionOption['ranges']): readonly QuestionOption[] {
  const text = textOf(read);
  if (text === null && read.type !== 'none') return [];
  return [{ rows, ranges, text, note: read.type === 'doubt' ? read.reason : null }];
}
