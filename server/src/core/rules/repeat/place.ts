import type { SummaryDocument } from '../../model/document';
import type { Passage } from '../../repeats/twin-index';
import type { Message } from '../../text/message';
import { rangeOf, type Range } from '../../text/span';

/** A line without its indent. */
export function lineRange(document: SummaryDocument, line: number): Range {
  const text = document.paragraphs[line]?.paragraph.text ?? '';
  const start = text.length - text.trimStart().length;
  return rangeOf(line, { start, end: Math.max(start, text.trimEnd().length) });
}

/** A line from its first column to its last. */
export function textRange(document: SummaryDocument, line: number): Range {
  return rangeOf(line, { start: 0, end: document.paragraphs[line]?.paragraph.text.length ?? 0 });
}

/** Lines from one to another, both without their indent. */
export function passageRange(document: SummaryDocument, { from, to }: Passage): Range {
  return { start: lineRange(document, from).start, end: lineRange(document, to).end };
}

export const FIRST_HERE: Message = { zh: '第一次出现在这里', en: 'It stands here first' };
