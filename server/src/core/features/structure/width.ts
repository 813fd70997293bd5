import type { SummaryDocument } from '../../model/document';
import type { Edit } from '../../rules/fix';
import { rangeOf, type Range } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { narrowMarksOf, type Replacement } from '../../rules/narrow-marks';
import { toHalfWidth } from './half-width';

/** Which way the width is changed. */
export type Width = 'full' | 'half';

/**
 * Writes the marks of Chinese text at full width, or at half width with letters and digits; in the lines of `range` (a paragraph, a section)
 * or in the whole text. Figures, Latin words, addresses and code are left alone.
 */
export function changeWidth(
  document: SummaryDocument,
  width: Width,
  range: Range | null = null,
): StructureChange | null {
  const edits: Edit[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block === 'code' || (range && (line < range.start.line || line > range.end.line))) continue;
    const changed = width === 'full' ? narrowMarksOf(paragraph) : toHalfWidth(paragraph.text);
    for (const one of changed) edits.push(editOf(line, one));
  }
  return changeOf(
    width === 'full'
      ? { zh: `标点改为全角（${edits.length} 处）`, en: `Marks to full width (${edits.length})` }
      : { zh: `改为半角（${edits.length} 处）`, en: `To half width (${edits.length})` },
    edits,
  );
}

function editOf(line: number, { at, text }: Replacement): Edit {
  return { range: rangeOf(line, { start: at, end: at + 1 }), text };
}
