import { deriveInSentence, isSameUnit, markSentence } from '../figures/index';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import type { Suggestion } from './suggestion';

/** What the figures of the same sentence give by arithmetic; nothing where one of them is itself still missing. */
export function offersFromSentence(document: SummaryDocument, { line, gap }: PlacedGap): readonly Suggestion[] {
  if (gap.kind !== 'number' || gap.unit === null) return [];
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const sentence = markSentence(text, gap.span);
  const result = deriveInSentence(sentence.text, gap.unit);
  if (!result || lacksOperand(document, line, gap, sentence)) return [];
  return [{ value: result.value, source: 'sum', trust: 'fair', note: { zh: result.note, en: result.note } }];
}

/** Whether another figure that may belong to the arithmetic is missing: one of the same unit, and for a rate one of any other. */
function lacksOperand(
  document: SummaryDocument,
  line: number,
  gap: PlacedGap['gap'],
  sentence: { readonly start: number; readonly end: number },
): boolean {
  const isRate = /[%％]|百分点/.test(gap.unit ?? '');
  return document.gaps.some(
    other =>
      other.line === line &&
      other.gap.kind === 'number' &&
      other.gap.span.start !== gap.span.start &&
      other.gap.span.start >= sentence.start &&
      other.gap.span.end <= sentence.end &&
      (isRate ? other.gap.span.end <= gap.span.start : true) &&
      (other.gap.unit === null || isSameUnit(other.gap.unit, gap.unit ?? '') !== isRate),
  );
}
