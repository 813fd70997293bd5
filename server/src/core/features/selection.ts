import type { SummaryDocument } from '../model/document';
import { isChinese, isSpace } from '../text/characters';
import { contains, rangeOf, type Position, type Range, type Span } from '../text/span';
import { sectionsAt } from './sections-at';

/**
 * The ranges around a position, each inside the next: gap or word, clause, sentence, paragraph without its indent, line, the sections,
 * the whole text. A position beyond the text is its nearest place.
 */
export function selectionAt(document: SummaryDocument, position: Position): readonly Range[] {
  const { paragraphs, outline } = document;
  const line = Math.min(position.line, paragraphs.length - 1);
  const text = paragraphs[line]?.paragraph.text ?? '';
  const at = Math.min(position.character, text.length);
  const spans = [
    ...gapsAt(document, line, at),
    wordAt(text, at),
    between(text, at, CLAUSE_ENDS),
    between(text, at, SENTENCE_ENDS),
    trimmed(text),
    { start: 0, end: text.length },
  ];
  const place = { line, character: at };
  const ranges = [
    ...spans.map(span => rangeOf(line, span)),
    ...sectionsAt(outline, place)
      .map(({ range }) => range)
      .reverse(),
    wholeOf(document),
  ];
  return growing(ranges, place);
}

/** Keeps what holds the place and is larger than what came before. */
function growing(ranges: readonly Range[], place: Position): readonly Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const last = kept.at(-1) ?? { start: place, end: place };
    if (contains(range, last) && !(kept.length > 0 && contains(last, range))) kept.push(range);
  }
  return kept;
}

function gapsAt({ gaps }: SummaryDocument, line: number, at: number): readonly Span[] {
  return gaps
    .filter(placed => placed.line === line && placed.gap.span.start <= at && at <= placed.gap.span.end)
    .map(({ gap }) => gap.span);
}

const CLAUSE_ENDS = '，；：。！？,;!?';
const SENTENCE_ENDS = '。！？!?';

/** What stands between two marks, without white space at its ends; the closing mark belongs to it. */
function between(text: string, at: number, marks: string): Span {
  let start = at;
  while (start > 0 && !marks.includes(text.charAt(start - 1))) start--;
  let end = at;
  while (end < text.length && !marks.includes(text.charAt(end))) end++;
  while (end < text.length && marks.includes(text.charAt(end))) end++;
  while (start < at && isSpace(text.charCodeAt(start))) start++;
  return { start, end };
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

const LONGEST_SEGMENTED = 200;

/**
 * The word around a place: a run of figures or letters, in Chinese what the segmenter takes for a word. It is asked for one clause
 * only, since its work grows faster than the text.
 */
function wordAt(text: string, at: number): Span {
  const classOf = (index: number) => classOfUnit(text.charCodeAt(index));
  const kind = at < text.length && classOf(at) !== 'mark' ? classOf(at) : classOf(Math.max(0, at - 1));
  if (kind === 'mark') return { start: at, end: at };
  let start = at;
  while (start > 0 && classOf(start - 1) === kind) start--;
  let end = at;
  while (end < text.length && classOf(end) === kind) end++;
  if (kind !== 'chinese' || end - start > LONGEST_SEGMENTED) return { start, end };
  return chineseWord(text.slice(start, end), at - start, start);
}

function chineseWord(clause: string, at: number, offset: number): Span {
  const segments = new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(clause);
  const { index, segment } = segments.containing(Math.min(at, clause.length - 1)) ?? { index: 0, segment: clause };
  return { start: offset + index, end: offset + index + segment.length };
}

function classOfUnit(code: number): 'chinese' | 'letter' | 'mark' {
  if (isChinese(code) || (code >= 0xd800 && code <= 0xdfff)) return 'chinese';
  const lower = code | 0x20;
  const isLetter = (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x25;
  return isLetter ? 'letter' : 'mark';
}

function wholeOf({ paragraphs }: SummaryDocument): Range {
  const line = Math.max(0, paragraphs.length - 1);
  return { start: { line: 0, character: 0 }, end: { line, character: paragraphs[line]?.paragraph.text.length ?? 0 } };
}
