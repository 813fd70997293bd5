import type { SummaryDocument } from '../../model/document';
import { joinEdits, splitEdits } from '../../rules/order/joins';
import { runInLines } from '../../rules/order/run-in-heads';
import { tornTitles } from '../../rules/torn-titles';
import type { Range } from '../../text/span';
import { changeOf, type StructureChange } from './change';

/** Puts headings that stand inside a line on lines of their own, in the lines of `range` or in the whole text. */
export function splitHeadings(document: SummaryDocument, range: Range | null = null): StructureChange | null {
  const lines = runInLines(document).filter(({ line }) => isIn(range, line, line));
  const edits = lines.flatMap(line => splitEdits(document, line));
  return changeOf(
    { zh: `标题另起一行（${edits.length} 处）`, en: `Put headings on lines of their own (${edits.length})` },
    edits,
  );
}

/** Makes one line of each title that line breaks have torn, in `range` or in the whole text. */
export function joinTitles(document: SummaryDocument, range: Range | null = null): StructureChange | null {
  const torn = tornTitles(document).filter(({ first, last }) => isIn(range, first, last));
  return changeOf(
    { zh: `断开的书名连成一行（${torn.length} 处）`, en: `Join torn titles (${torn.length})` },
    torn.flatMap(title => joinEdits(document, title)),
  );
}

function isIn(range: Range | null, first: number, last: number): boolean {
  return range === null || (first <= range.end.line && last >= range.start.line);
}
