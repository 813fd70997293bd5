import type { PlacedGap } from '../../model/placed';
import { rangeOf, type Range } from '../../text/span';
import { markSentence } from '../gap-place';
import type { FilledValue } from './doubt';
import { readFilled } from './filled-value';
import type { GapEdit } from './result';
import type { GapListText } from './source';

/** What a value does at all gaps that it is for. */
export function editsOf(text: GapListText, gaps: readonly PlacedGap[], value: string): readonly GapEdit[] {
  return gaps.flatMap((gap): GapEdit[] => {
    const inPlace = textOf(readAt(text, gap, value));
    return inPlace === null ? [] : [{ range: rangeOfGap(gap), text: inPlace }];
  });
}

/** What the writer's own value does there; where it fits in no way it goes in as he wrote it. */
export function ownEdits(text: GapListText, gaps: readonly PlacedGap[], value: string): readonly GapEdit[] {
  return gaps.map(gap => {
    const read = readAt(text, gap, value);
    return { range: rangeOfGap(gap), text: read.type === 'fill' ? read.text : value };
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
