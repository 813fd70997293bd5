import type { SummaryDocument } from '../../model/document';
import type { Range } from '../../text/span';
import type { Edit } from '../fix';
import { textRange } from './place';

/** Edits that delete the lines from `from` to `to` with their line ends. */
export function deleteLines(document: SummaryDocument, from: number, to: number): Edit {
  return { range: linesWithEnd(document, from, to), text: '' };
}

/** Edits that delete single lines, given in order; they do not overlap. */
export function deleteEach(document: SummaryDocument, lines: readonly number[]): readonly Edit[] {
  return lines.map((line, i) => {
    const edit = deleteLines(document, line, line);
    // Where the line before goes too it takes its own line end with it.
    return edit.range.start.line < line && lines[i - 1] === line - 1
      ? { range: textRange(document, line), text: '' }
      : edit;
  });
}

/**
 * Lines with their line ends. The last line has none, so it takes the one before it; so do lines whose own CRLF keeps a lone CR
 * before them and a lone LF behind them apart, which would become one line end.
 */
function linesWithEnd(document: SummaryDocument, from: number, to: number): Range {
  const before = document.paragraphs[from - 1];
  const behind = document.paragraphs[to + 1];
  const wouldJoin = before?.ending === '\r' && behind?.ending === '\n' && behind.paragraph.text === '';
  if (behind && !wouldJoin) {
    return { start: { line: from, character: 0 }, end: { line: to + 1, character: 0 } };
  }
  const start = from === 0 ? textRange(document, from).start : textRange(document, from - 1).end;
  return { start, end: textRange(document, to).end };
}
