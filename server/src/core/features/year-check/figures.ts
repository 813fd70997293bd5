import { quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import { BEFORE, levelOfThisYear } from './levels';
import type { FoundPlace } from './place';

/**
 * The figures of the year before: in 去年办理120件，今年办理150件 the 120 becomes the 150 that this year's text had. Of a change (较去年增长5%),
 * or where it is not plain which figure is this year's, only the writer can tell.
 */
export function carriedFiguresOf(paragraph: Paragraph): readonly FoundPlace[] {
  if (!paragraph.text.includes('年') || !BEFORE.test(paragraph.text)) return [];
  const { text } = paragraph;
  const found: FoundPlace[] = [];
  const quantities = quantitiesOf(paragraph);
  let next = 0;
  for (const sentence of piecesOf(text, { start: 0, end: text.length }, '。；;')) {
    const first = next;
    while ((quantities[next]?.span.end ?? Infinity) <= sentence.end) next++;
    if (next - first > MOST_FIGURES || !BEFORE.test(text.slice(sentence.start, sentence.end))) continue;
    found.push(...carriedIn(text, sentence, quantities.slice(first, next)));
  }
  return found;
}

/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 40;

function carriedIn(text: string, sentence: Span, within: readonly PlacedQuantity[]): readonly FoundPlace[] {
  const clauses = piecesOf(text, sentence, '，,（(').map(span => ({
    span,
    figures: within.filter(({ figure }) => figure.start >= span.start && figure.end <= span.end),
  }));
  return clauses.flatMap(({ span: { start }, figures }, index) =>
    figures
      .filter(({ quantity, figure }) => quantity.unit !== '' && BEFORE.test(text.slice(start, figure.start)))
      .map((placed): FoundPlace => {
        const level = levelOfThisYear(text, placed, clauses.slice(Math.max(0, index - 1), index + 2));
        return { kind: 'figure', span: placed.span, change: level && written(text, level), isSure: false };
      }),
  );
}

function written(text: string, { span }: PlacedQuantity): string {
  return text.slice(span.start, span.end);
}

/** The pieces of a span between signs, in order. */
function piecesOf(text: string, { start, end }: Span, signs: string): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!signs.includes(text.charAt(at))) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return [...found, { start: from, end }];
}
