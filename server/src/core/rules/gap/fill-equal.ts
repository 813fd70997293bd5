import type { SummaryDocument } from '../../model/document';
import type { PlacedGap } from '../../model/placed';
import type { Gap } from '../../model/gap';
import { rangeOf } from '../../text/span';
import type { Fix } from '../fix';

/**
 * One answer for all gaps of the text that stand for the same: 全文 31 处“xx区”都填…. Equal are gaps with the same mark as written, the
 * same kind and the same word that they complete; a gap that completes no word is equal to none.
 */
export function fillEqualGaps(document: SummaryDocument, { line, gap }: PlacedGap): readonly Fix[] {
  if (gap.word === null || gap.text === '') return [];
  const equal = document.gaps.filter(other => isEqual(other.gap, gap));
  if (equal.length < 2) return [];
  const name = nameOf(document.paragraphs[line]?.paragraph.text ?? '', gap, gap.word);
  const count = equal.length;
  return [
    {
      title: { zh: `全文 ${count} 处“${name}”都填…`, en: `Fill in all ${count} “${name}” of the text…` },
      applicability: 'needs-input',
      preferred: false,
      target: rangeOf(line, gap.span),
      action: {
        type: 'ask',
        prompt: {
          zh: `“${name}”中的“${gap.text}”填什么？全文 ${count} 处一起改`,
          en: `What stands for “${gap.text}” in “${name}”? All ${count} are changed together`,
        },
        ranges: equal.map(other => rangeOf(other.line, other.gap.span)),
      },
    },
  ];
}

function isEqual(a: Gap, b: Gap): boolean {
  return a.text === b.text && a.mark === b.mark && a.kind === b.kind && a.word === b.word;
}

/** The word may stand before the gap too: 书记xx. */
function nameOf(text: string, { span, text: mark }: Gap, word: string): string {
  const stands = text.startsWith(word, span.end) || !text.endsWith(word, span.start);
  return stands ? mark + word : word + mark;
}
