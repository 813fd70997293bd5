import type { PlacedGap } from '../../model/placed';
import { rangeOf, type Range } from '../../text/span';
import { markSentence } from '../gap-place';
import { readFilled, type FilledValue } from './filled-value';
import type { ReturnedRow } from './read-returns';
import type { GapEdit } from './result';
import type { GapListText } from './source';

/** The gaps that rows mean, with all rows that mean them, from however many files. */
export interface Located {
  readonly gaps: readonly [PlacedGap, ...PlacedGap[]];
  readonly rows: ReturnedRow[];
}

/** What a row's value does at all gaps that it is for. */
export function editsOf(text: GapListText, gaps: Located['gaps'], row: ReturnedRow): readonly GapEdit[] {
  return gaps.flatMap((gap): GapEdit[] => {
    const value = textOf(readAt(text, gap, row.value));
    return value === null ? [] : [{ range: rangeOfGap(gap), text: value }];
  });
}

/** What a value would be in the text; null where nothing can be filled in. */
export function textOf(read: FilledValue): string | null {
  if (read.type === 'none') return null;
  return read.type === 'fill' ? read.text : read.proposed;
}

/** What a returned value is in the place of a gap. */
export function readAt({ document }: GapListText, { line, gap }: PlacedGap, value: string): FilledValue {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  return readFilled(value, gap, markSentence(text, gap.span).text);
}

export function rangeOfGap({ line, gap }: PlacedGap): Range {
  return rangeOf(line, gap.span);
}
