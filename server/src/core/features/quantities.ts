import type { Analysis } from '../analysis';
import { contextAt } from '../filling/line-context';
import { labelOf, localPeriod, quantitiesOf, type PlacedQuantity } from '../figures/index';
import { sectionName } from '../model/section';
import { describeFigureRow } from '../rules/figure/describe-row';
import type { Message } from '../text/message';
import { rangeOf, type Range } from '../text/span';
import { sectionsAt } from './sections-at';

/** A figure of the text as the ledger shows it. */
export interface LedgerEntry {
  /** From the figure to the end of its unit. */
  readonly range: Range;
  /** As written: `1.2万人`. */
  readonly text: string;
  /** What is counted, by the words before or behind it; '' where none is plain. */
  readonly label: string;
  /** An exact decimal without scale: `12000` for 1.2万人. */
  readonly value: string;
  /** Without scale: 人, 元, %. */
  readonly unit: string;
  readonly approximate: boolean;
  /** 2026年, 2026年上半年; null where neither sentence nor headings name one. */
  readonly period: string | null;
  /** The innermost section: 一、组织领导; '' above the first. */
  readonly section: string;
  /** The row of the writer's table that speaks of the same. */
  readonly row?: { readonly described: Message; readonly agrees: boolean; readonly sure: boolean };
}

/** All figures of a text with a unit, in order, but for those in code. */
export function quantitiesIn({ document, table }: Analysis): readonly LedgerEntry[] {
  return document.paragraphs.flatMap(({ line, block, paragraph }) => {
    const quantities = block === 'code' ? [] : quantitiesOf(paragraph);
    if (quantities.length === 0) return [];
    const context = contextAt(document, line);
    const rows = table?.rowsOf(paragraph, context) ?? [];
    const section = sectionsAt(document.outline, { line, character: 0 }).at(-1);
    return quantities.map((placed): LedgerEntry => {
      const row = rows.find(({ span }) => span.start === placed.span.start);
      return {
        ...entryOf(paragraph.text, line, placed),
        period: localPeriod(sentenceBefore(paragraph.text, placed), context.period),
        section: section ? sectionName(section) : '',
        ...(row && table && { row: { described: describeFigureRow(row, table), agrees: row.agrees, sure: row.sure } }),
      };
    });
  });
}

function entryOf(text: string, line: number, placed: PlacedQuantity) {
  const { span, quantity } = placed;
  const { value, unit, approximate } = quantity;
  return {
    range: rangeOf(line, span),
    text: text.slice(span.start, span.end),
    label: labelOf(text, placed),
    value,
    unit,
    approximate,
  };
}

function sentenceBefore(text: string, { span }: PlacedQuantity): string {
  return text.slice(text.lastIndexOf('。', span.start) + 1, span.start);
}
