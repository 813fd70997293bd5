import type { SummaryDocument } from '../../model/document';
import type { Edit } from '../fix';
import type { RunInLine } from './run-in-heads';
import { tearBetween, type TornTitle } from '../torn-titles';

/** The edits that make one line of a torn title. */
export function joinEdits({ paragraphs }: SummaryDocument, { first, last }: TornTitle): readonly Edit[] {
  const edits: Edit[] = [];
  for (let line = first; line < last; line++) {
    const tear = tearBetween(paragraphs[line]?.paragraph.text ?? '', paragraphs[line + 1]?.paragraph.text ?? '');
    edits.push({
      range: { start: { line, character: tear.end }, end: { line: line + 1, character: tear.start } },
      text: '',
    });
  }
  return edits;
}

/** The edits that put each heading of a line on a line of its own, indented as that line is. */
export function splitEdits({ paragraphs }: SummaryDocument, { line, heads }: RunInLine): readonly Edit[] {
  const placed = paragraphs[line];
  const text = placed?.paragraph.text ?? '';
  const indent = /^[ \t\u3000\u00a0]*/.exec(text)?.[0] ?? '';
  const ending = lineEnding(paragraphs, line);
  return heads.map(({ selectionRange: { start } }): Edit => {
    const before = text.slice(0, start.character);
    return {
      range: { start: { line, character: before.trimEnd().length }, end: start },
      text: ending + indent,
    };
  });
}

/** The line end to write at a line: its own, or the text's where it is the last one. */
export function lineEnding(paragraphs: SummaryDocument['paragraphs'], line: number): string {
  const own = paragraphs[line]?.ending ?? '';
  if (own !== '') return own;
  return paragraphs[0] && paragraphs[0].ending !== '' ? paragraphs[0].ending : '\n';
}
