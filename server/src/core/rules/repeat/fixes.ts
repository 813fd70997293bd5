import type { SummaryDocument } from '../../model/document';
import type { Repeat } from '../../repeats/exact';
import { rangeOf, type Range } from '../../text/span';
import type { Facts } from '../define';
import type { Fix } from '../fix';

/** The ways out of a repeated paragraph: delete it, or go to the first and look. */
export function* repeatFixes({ document, repeats }: Facts, range: Range): Iterable<Fix> {
  for (const repeat of repeats) {
    if (repeat.type !== 'exact' || repeat.line < range.start.line || repeat.line > range.end.line) continue;
    yield deleteLine(document, repeat);
    yield showFirst(document, repeat);
  }
}

function deleteLine(document: SummaryDocument, { line, first }: Repeat): Fix {
  return {
    title: {
      zh: `删除第 ${line + 1} 行（与第 ${first + 1} 行相同）`,
      en: `Delete line ${line + 1} (same as line ${first + 1})`,
    },
    applicability: 'suggestion',
    preferred: false,
    target: textRange(document, line),
    action: { type: 'edit', edits: [{ range: lineWithEnd(document, line), text: '' }] },
  };
}

function showFirst(document: SummaryDocument, { line, first }: Repeat): Fix {
  return {
    title: {
      zh: `转到第 ${first + 1} 行（第一次出现，与第 ${line + 1} 行相同）`,
      en: `Go to line ${first + 1} (where line ${line + 1} stands first)`,
    },
    applicability: 'suggestion',
    preferred: false,
    target: textRange(document, line),
    action: { type: 'show', range: textRange(document, first) },
  };
}

/**
 * A line with its line end. The last line has none, so it takes the one before it; so does a line whose own CRLF keeps a lone CR
 * before it and a lone LF behind it apart, which would become one line end.
 */
function lineWithEnd(document: SummaryDocument, line: number): Range {
  const before = document.paragraphs[line - 1];
  const behind = document.paragraphs[line + 1];
  const wouldJoin = before?.ending === '\r' && behind?.ending === '\n' && behind.paragraph.text === '';
  if (behind && !wouldJoin) {
    return { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  }
  const whole = textRange(document, line);
  return line === 0 ? whole : { start: textRange(document, line - 1).end, end: whole.end };
}

function textRange(document: SummaryDocument, line: number): Range {
  return rangeOf(line, { start: 0, end: document.paragraphs[line]?.paragraph.text.length ?? 0 });
}
