import type { SummaryDocument } from '../../model/document';
import { readLead } from '../../model/numbering/line-lead';
import type { Section } from '../../model/section';
import type { Edit } from '../../rules/fix';
import { rangeOf } from '../../text/span';

/** How many `#` stand before a section's heading; 0 without. */
export function hashesOf({ paragraphs, syntax }: SummaryDocument, { range: { start } }: Section): number {
  const text = paragraphs[start.line]?.paragraph.text ?? '';
  return start.character > 0 ? 0 : readLead(text, syntax).hashes;
}

/** The edit that takes one `#` off a heading (-1) or puts one before it (1). */
export function hashEdit({ paragraphs, syntax }: SummaryDocument, { range: { start } }: Section, by: 1 | -1): Edit {
  const { hashAt } = readLead(paragraphs[start.line]?.paragraph.text ?? '', syntax);
  const span = { start: hashAt, end: by < 0 ? hashAt + 1 : hashAt };
  return { range: rangeOf(start.line, span), text: by < 0 ? '' : '#' };
}
