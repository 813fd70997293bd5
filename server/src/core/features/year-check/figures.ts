import { isSameUnit, quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Span } from '../../text/span';
import type { FoundPlace } from './place';

const BEFORE = /去年同期|上年同期|去年|上年/;

/**
 * The figures of the year before: in 去年办理120件，今年办理150件 the 120 becomes the 150 that this year's text had, as the only other figure
 * of its sentence with that unit; elsewhere only the writer can tell.
 */
export function carriedFiguresOf(paragraph: Paragraph): readonly FoundPlace[] {
  if (!paragraph.text.includes('年') || !BEFORE.test(paragraph.text)) return [];
  const { text } = paragraph;
  const found: FoundPlace[] = [];
  const quantities = quantitiesOf(paragraph);
  let next = 0;
  for (const sentence of sentencesOf(text)) {
    const first = next;
    while ((quantities[next]?.span.end ?? Infinity) <= sentence.end) next++;
    if (next - first > MOST_FIGURES || !BEFORE.test(text.slice(sentence.start, sentence.end))) continue;
    found.push(...carriedIn(text, sentence.start, quantities.slice(first, next)));
  }
  return found;
}

/** A sentence with more figures is a table in words. */
const MOST_FIGURES = 40;

function carriedIn(text: string, from: number, within: readonly PlacedQuantity[]): readonly FoundPlace[] {
  const found: FoundPlace[] = [];
  for (const placed of within) {
    const { span, quantity } = placed;
    if (quantity.unit === '' || !BEFORE.test(clauseBefore(text, from, span.start))) continue;
    const others = within.filter(other => other !== placed && isSameUnit(other.quantity.unit, quantity.unit));
    const change = others.length === 1 && others[0] ? written(text, others[0]) : null;
    found.push({ kind: 'figure', span, change, isSure: false });
  }
  return found;
}

function written(text: string, { span }: PlacedQuantity): string {
  return text.slice(span.start, span.end);
}

function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('。'); end >= 0; end = text.indexOf('。', start)) {
    found.push({ start, end });
    start = end + 1;
  }
  return [...found, { start, end: text.length }];
}

/** The clause that a figure stands in, up to the figure. */
function clauseBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && !'，；,;'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}
