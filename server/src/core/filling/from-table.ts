import { cellName, markSentence, matchFacts, type DataTable, type FactMatch } from '../figures/index';
import type { SummaryDocument } from '../model/document';
import type { PlacedGap } from '../model/placed';
import { contextAt, lastPlace } from './line-context';
import { partsOf } from '../figures/gap-place';
import type { Suggestion } from './suggestion';

/** What the writer's table offers for a gap, best first: what its cells say, and what follows from them by arithmetic. */
export function offersFromTable(document: SummaryDocument, table: DataTable, placed: PlacedGap): readonly Suggestion[] {
  const { line, gap } = placed;
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const { kind, unit, label, word } = gap;
  const sentence = markSentence(text, gap.span).text;
  const context = contextAt(document, line);
  const place = lastPlace(partsOf(sentence).before, context.sectionTitles[0] ?? '');
  const query = { kind, unit, label, word, ...context, place, sentence };
  return matchFacts(query, table.index).map(match => toSuggestion(match, table.fileOf(match.fact)));
}

function toSuggestion({ fact, value, sure, fits, note }: FactMatch, file: string): Suggestion {
  const { label, source, sheet, row, column, formula } = fact;
  return {
    value,
    source: formula === undefined ? 'fact' : 'sum',
    trust: sure ? 'sure' : fits && formula !== undefined ? 'fair' : 'doubtful',
    ...(note !== undefined && { note }),
    file,
    row: { label, source, cell: `${sheet}!${cellName(row, column)}` },
  };
}
