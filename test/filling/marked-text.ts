import { parse, type Gap, type GapKind, type SummaryDocument, type Syntax } from '../../server/src/core';
import { GAP_KINDS } from '../../server/src/core/model/gap';
import { readParagraph, type Paragraph } from '../../server/src/core/model/paragraph';

/**
 * Reads a text whose gaps are marked in it, so that what is tested does not hang on how gaps are found: `⟦xx⟧` is a number,
 * `⟦place:xx⟧区` a gap of another kind; `⟦⟧` is a figure that was dropped. The word that a name completes is the character behind it.
 */
export function markedDocument(marked: string, syntax: Syntax = 'plain'): SummaryDocument {
  const lines = marked.split('\n').map(readMarks);
  const gapsOf = new Map(lines.map(({ text, gaps }) => [text, gaps]));
  const read = (text: string, own: Syntax) =>
    Object.assign(Object.create(readParagraph(text, own)) as Paragraph, { gaps: gapsOf.get(text) ?? [] });
  return parse(lines.map(({ text }) => text).join('\n'), { syntax, memo: { read } });
}

function readMarks(marked: string): { readonly text: string; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  let text = '';
  for (const [i, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (i % 2 === 1) gaps.push(readGap(piece, text.length));
    text += i % 2 === 1 ? piece.slice(piece.indexOf(':') + 1) : piece;
  }
  return { text, gaps: gaps.map(gap => withWords(gap, text)) };
}

function readGap(piece: string, start: number): Gap {
  const named = GAP_KINDS.find(kind => piece.startsWith(`${kind}:`));
  const text = piece.slice(piece.indexOf(':') + 1);
  const kind: GapKind = named ?? 'number';
  const form = text === '' ? 'dropped' : 'explicit';
  const mark = text === '' ? 'dropped' : text.startsWith('_') ? 'underline' : 'letters';
  return { span: { start, end: start + text.length }, text, kind, form, mark, unit: null, label: null, word: null };
}

function withWords(gap: Gap, text: string): Gap {
  const next = text.charAt(gap.span.end);
  return gap.kind === 'number' ? { ...gap, unit: next } : { ...gap, word: next };
}
