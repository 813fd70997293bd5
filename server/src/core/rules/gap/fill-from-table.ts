import type { PlacedGap } from '../../model/placed';
import { rangeOf } from '../../text/span';
import type { Facts } from '../define';
import type { Edit, Fix } from '../fix';

/**
 * All gaps of the paragraph that have a row of the table which agrees in everything, this one among them, in one step:
 * 按数据表补全本段 3 处.
 */
export function fillParagraphFromTable({ gaps, filler }: Facts, { line, gap }: PlacedGap): readonly Fix[] {
  const edits = gaps
    .filter(other => other.line === line)
    .flatMap((other): readonly Edit[] => {
      const sure = filler.suggestionsFor(other).find(({ trust }) => trust === 'sure');
      return sure ? [{ range: rangeOf(line, other.gap.span), text: sure.value }] : [];
    });
  const isOneOfThem = edits.some(({ range }) => range.start.character === gap.span.start);
  if (edits.length < 2 || !isOneOfThem) return [];
  const count = edits.length;
  return [
    {
      title: { zh: `按数据表补全本段 ${count} 处`, en: `Fill in ${count} gaps of this paragraph from the data table` },
      applicability: 'suggestion',
      preferred: false,
      target: rangeOf(line, gap.span),
      action: { type: 'edit', edits },
    },
  ];
}
