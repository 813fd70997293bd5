import type { Gap } from '../../model/gap';
import type { PlacedGap } from '../../model/placed';
import { markSentence } from '../gap-place';
import type { GapListText } from './source';

/** A distinct thing to be filled in: one gap, or all gaps of the text that stand for the same name. */
export interface Thing {
  /** Never empty, in the order of the text. */
  readonly gaps: readonly [PlacedGap, ...PlacedGap[]];
  readonly section: string;
  readonly sentence: string;
  /** `xx区` where equal gaps are one thing; null for a gap that stands for itself. */
  readonly name: string | null;
}

/** The distinct things of a text, in the order of their first gaps. */
export function thingsOf({ document, sectionOf }: GapListText): readonly Thing[] {
  const things: Thing[] = [];
  const groups = new Map<string, PlacedGap[]>();
  for (const placed of document.gaps) {
    const key = keyOf(placed.gap);
    const group = key === null ? undefined : groups.get(key);
    if (group) {
      group.push(placed);
      continue;
    }
    const gaps: [PlacedGap, ...PlacedGap[]] = [placed];
    if (key !== null) groups.set(key, gaps);
    const text = document.paragraphs[placed.line]?.paragraph.text ?? '';
    const sentence = markSentence(text, placed.gap.span).text;
    const section = sectionOf(placed.line, placed.gap.span.start);
    things.push({ gaps, section, sentence, name: equalName(placed.gap, text) });
  }
  return things;
}

/** `xx区` as it stands in its line, for a gap that completes a word; null for one that is equal to none. */
export function equalName({ text: mark, word, span }: Gap, line: string): string | null {
  if (word === null || word === '' || mark === '') return null;
  const stands = line.startsWith(word, span.end) || !line.endsWith(word, span.start);
  return stands ? mark + word : word + mark;
}

/** Equal are gaps with the same mark as written, the same kind and the same word. */
function keyOf({ text, mark, kind, word }: Gap): string | null {
  return word === null || word === '' || text === '' ? null : [text, mark, kind, word].join('\n');
}
