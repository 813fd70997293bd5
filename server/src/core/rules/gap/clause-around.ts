import type { SummaryDocument } from '../../model/document';
import type { Gap } from '../../model/gap';

/** How many characters of the clause are shown on each side of the gap. */
const BEFORE = 8;
const BEHIND = 6;
const MARKS = /[，。；：！？,;:!?]/;

/** The gap with the words of its clause beside it; a lost figure or name is shown as ▮, and what is cut off as ……. */
export function clauseAround(document: SummaryDocument, line: number, { span, text: written }: Gap): string {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  // One character more than is shown tells that more was there; a line may be a whole book.
  const before =
    text
      .slice(Math.max(0, span.start - BEFORE - 1), span.start)
      .split(MARKS)
      .at(-1) ?? '';
  const behind = text.slice(span.end, span.end + BEHIND + 1).split(MARKS, 1)[0] ?? '';
  const opening = before.length > BEFORE ? `……${before.slice(-BEFORE)}` : before;
  const closing = behind.length > BEHIND ? `${behind.slice(0, BEHIND)}……` : behind;
  return `${opening}${written === '' ? '▮' : written}${closing}`;
}
