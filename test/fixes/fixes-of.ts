import type { Fix, Gap, Range, SummaryDocument } from '../../server/src/core';
import type { DataTable } from '../../server/src/core/figures';
import { createFiller } from '../../server/src/core/filling/suggest';
import { fixesForGaps } from '../../server/src/core/rules/gap/fixes';
import { rangeOf } from '../../server/src/core/text/span';

/** The fixes offered for the n-th gap (from 0) of a document. */
export function fixesOf(document: SummaryDocument, n: number, table: DataTable | null = null): readonly Fix[] {
  const gap = document.gaps[n];
  if (!gap) throw new Error(`no gap ${n}`);
  return fixesAt(document, rangeOf(gap.line, gap.gap.span), gap.gap.form, table);
}

/** The fixes offered for a selection. */
export function fixesAt(
  document: SummaryDocument,
  range: Range,
  form: Gap['form'] = 'explicit',
  table: DataTable | null = null,
): readonly Fix[] {
  const filler = createFiller(document, { table });
  const facts = { document, gaps: document.gaps, repeats: [], doubledRuns: [], repeatedSentences: [], filler, table };
  return [...fixesForGaps(form)(facts, range)];
}

export function titlesOf(document: SummaryDocument, n: number, table: DataTable | null = null): readonly string[] {
  return fixesOf(document, n, table).map(({ title }) => title.zh);
}

/** The text of a document as it stands. */
export function textOf({ paragraphs }: SummaryDocument): string {
  return paragraphs.map(({ paragraph, ending }) => paragraph.text + ending).join('');
}
