import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import type { Day } from '../text/day';
import type { Suggestion } from './suggestion';

/** Today for a date that stands alone at the foot of the text, written as far as it is missing there: 11月24日 behind 2026年. */
export function offersFromToday(
  document: SummaryDocument,
  { line, gap }: PlacedGap,
  today: Day,
): readonly Suggestion[] {
  if (gap.kind !== 'date' || !isFoot(document, line)) return [];
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const before = text.slice(0, gap.span.start).trim();
  if (!gap.text.endsWith('日') || text.slice(gap.span.end).trim() !== '') return [];
  const value = dateBehind(before, gap.text.includes('年'), today);
  return value === null ? [] : [{ value: indentOf(gap.text) + value, source: 'today', trust: 'fair' }];
}

const FOOT = 3;

/** Whether the line is among the last ones with text. */
function isFoot({ paragraphs }: SummaryDocument, line: number): boolean {
  const below = paragraphs.slice(line + 1).filter(({ paragraph }) => paragraph.text.trim() !== '');
  return below.length < FOOT && line > 0;
}

function dateBehind(before: string, hasYear: boolean, { year, month, day }: Day): string | null {
  if (hasYear) return before === '' || /[:：]$/.test(before) ? `${year}年${month}月${day}日` : null;
  return before === `${year}年` ? `${month}月${day}日` : null;
}

/** Blanks before a date that is made of blanks set it to the right. */
function indentOf(text: string): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}
