import type { SummaryDocument } from '../../model/document';
import type { Edit } from '../../rules/fix';
import { rangeOf, type Range } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { toFullWidth, toHalfWidth, type Replacement } from './width-marks';

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
  const change = width === 'full' ? toFullWidth : toHalfWidth;
  const edits: Edit[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block === 'code' || (range && (line < range.start.line || line > range.end.line))) continue;
    for (const one of change(paragraph.text, paragraph.syntax)) edits.push(editOf(line, one));
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
