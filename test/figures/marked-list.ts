import {
  buildGapList,
  importGapList,
  type Answer,
  type GapListImport,
  type Sheet,
} from '../../server/src/core/figures/index';
import { markedText } from './marked-text';

/** The list of a text, filled in by number. */
export function filledList(
  marked: string,
  values: Readonly<Record<number, string>>,
  more: Readonly<Record<string, string>> = {},
): Sheet {
  const [sheet] = buildGapList(markedText(marked)).forDepartments;
  const columns = sheet!.rows[2]!;
  const rows = sheet!.rows.map((row, i) => {
    const value = values[Number(row[0])];
    if (i < 3 || value === undefined) return row;
    return row.map((cell, at) => (columns[at] === '填写值' ? value : (more[columns[at] ?? ''] ?? cell)));
  });
  return { name: '待填数据', rows };
}

export function apply(text: string, edits: GapListImport['edits']): string {
  const lines = text.split('\n');
  for (const { range, text: value } of edits.toReversed()) {
    const line = lines[range.start.line]!;
    lines[range.start.line] = line.slice(0, range.start.character) + value + line.slice(range.end.character);
  }
  return lines.join('\n');
}

/** What returns do to a text, and the text behind it. */
export function importInto(marked: string, sheets: readonly Sheet[], answers: readonly Answer[] = []) {
  const source = markedText(marked);
  const returns = sheets.map((sheet, i) => ({ name: `${i + 1}.xlsx`, sheets: [sheet] }));
  const result = importGapList(source, returns, answers);
  return { ...result, text: apply(source.text, result.edits) };
}
