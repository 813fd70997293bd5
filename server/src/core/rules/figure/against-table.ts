import { contextAt } from '../../filling/line-context';
import { quantitiesOf, writeQuantity, type DataTable, type FigureRow } from '../../figures/index';
import type { SummaryDocument } from '../../model/document';
import { laterMessage, type Message } from '../../text/message';
import { rangeOf, touches, type Range } from '../../text/span';
import type { Facts, Found } from '../define';
import type { Fix } from '../fix';
import { describeFigureRow } from './describe-row';

/** The figures of the text that surely have a row in the writer's table which says something else. */
export function* contradictedByTable(document: SummaryDocument, table: DataTable): Iterable<Found> {
  for (const { line, block } of document.paragraphs) {
    if (block === 'code') continue;
    for (const row of contradictions(document, table, line))
      yield { range: rangeOf(line, row.span), message: describe(document, table, line, row) };
  }
}

/** Offers what the row says in place of the figures that touch a range; text or table may be wrong, so the writer judges. */
export function* takeFromTable({ document, table }: Facts, range: Range): Iterable<Fix> {
  if (!table) return;
  for (let line = range.start.line; line <= range.end.line; line++) {
    const text = document.paragraphs[line]?.paragraph.text ?? '';
    for (const row of contradictions(document, table, line)) {
      const target = rangeOf(line, row.span);
      const value = touches(target, range) ? figureOf(row, text) : null;
      if (value === null) continue;
      const from = describeFigureRow(row, table);
      yield {
        title: { zh: `改为 ${value}（${from.zh}）`, en: `Change to ${value} (${from.en})` },
        applicability: 'suggestion',
        preferred: false,
        target,
        action: { type: 'edit', edits: [{ range: rangeOf(line, row.figure), text: value }] },
      };
    }
  }
}

function contradictions(document: SummaryDocument, table: DataTable, line: number): readonly FigureRow[] {
  const paragraph = document.paragraphs[line]?.paragraph;
  if (!paragraph || quantitiesOf(paragraph).length === 0) return [];
  return table.rowsOf(paragraph, contextAt(document, line)).filter(row => row.sure && !row.agrees);
}

function describe(document: SummaryDocument, table: DataTable, line: number, row: FigureRow): Message {
  const text = document.paragraphs[line]?.paragraph.text.slice(row.span.start, row.span.end) ?? '';
  return laterMessage({ text, row, table }, (about, language) => {
    const from = describeFigureRow(about.row, about.table)[language];
    return language === 'zh'
      ? `与数据表不符：文中写“${about.text}”，${from}`
      : `Differs from the data table: the text says “${about.text}”, ${from}`;
  });
}

/** The row's figure in the unit and scale that the text writes; null where it must be rounded or the text says 约 or 余. */
function figureOf({ fact, quantity, figure, span }: FigureRow, text: string): string | null {
  if (!fact.quantity || quantity.approximate || fact.quantity.approximate) return null;
  const written = writeQuantity(fact.quantity, text.slice(figure.end, span.end));
  return written === null || written.rounded ? null : written.figure;
}
