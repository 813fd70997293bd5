import type { SummaryDocument } from '../../model/document';
import { joinEdits } from '../../rules/order/joins';
import { tornTitles } from '../../rules/torn-titles';
import { isChinese, isSpace } from '../../text/characters';
import type { CleanStep, Replacement } from './change';

/** How wide the lines of a text are that was broken at a margin (a Chinese character is two), and how far they may stay behind it. */
const NARROWEST = 40;
const WIDEST = 120;
const RAGGED = 4;
/** How many full lines show that there is a margin. */
const FULL_LINES = 2;

/** Line breaks inside a title 《…》, and those that a page's margin put into a sentence. */
export const tornLines: CleanStep = document => {
  const found: Replacement[] = [];
  const joined = new Set<number>();
  for (const title of tornTitles(document)) {
    for (const { range } of joinEdits(document, title)) found.push({ range, text: '', kind: 'tear' });
    for (let line = title.first; line < title.last; line++) joined.add(line);
  }
  for (const { first, last } of stretches(document)) {
    const margin = marginOf(document, first, last);
    for (let line = first; line < last; line++) {
      if (joined.has(line) || !goesOn(document, line)) continue;
      if (isFull(document, line, margin) || isSurelyTorn(document, line)) found.push(joinAt(document, line));
    }
  }
  return found.sort((a, b) => a.range.start.line - b.range.start.line);
};

/** The runs of lines without an empty one between them. */
function stretches({ paragraphs }: SummaryDocument): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    if (block !== 'text' || paragraph.syntax !== 'plain' || paragraph.text.trim() === '') continue;
    const run = found.at(-1);
    if (run?.last === line - 1) run.last = line;
    else found.push({ first: line, last: line });
  }
  return found;
}

/** The width at which the lines of a run were broken; null where they end where their paragraphs do. */
function marginOf(document: SummaryDocument, first: number, last: number): number | null {
  const widths: number[] = [];
  let isProse = false;
  for (let line = first; line <= last; line++) {
    const text = textOf(document, line);
    const isOpen = line < last && !ENDS.includes(text.slice(-1));
    if (isOpen) widths.push(widthOf(text));
    isProse ||= text.includes('，') || text.includes('。');
  }
  const widest = Math.max(0, ...widths.slice(0, 10_000));
  if (!isProse || widest < NARROWEST || widest > WIDEST) return null;
  return widths.filter(width => width >= widest - RAGGED).length >= FULL_LINES ? widest : null;
}

/** Whether the next line may go on with this one: it opens no paragraph of its own, and no two figures or Latin words would become one. */
function goesOn(document: SummaryDocument, line: number): boolean {
  const text = textOf(document, line);
  const next = document.paragraphs[line + 1]?.paragraph;
  if (!next || ENDS.includes(text.slice(-1))) return false;
  if (isSpace(next.text.charCodeAt(0)) || next.markers[0]?.atStart === true || SIGNATURE.test(next.text)) return false;
  return isWide(text.charCodeAt(text.length - 1)) || isWide(next.text.charCodeAt(0));
}

/** An office and a name. */
const SIGNATURE = /^[^\s，。]{2,12}[ \u3000]{1,8}[^\s，。]{2,4}\s?$/;

/** Whether a line reaches the margin that its run was broken at. */
function isFull(document: SummaryDocument, line: number, margin: number | null): boolean {
  const width = widthOf(textOf(document, line));
  return margin !== null && width >= margin - RAGGED && width <= margin;
}

/**
 * What is torn without a margin to show for it, as in a paste of two lines: no paragraph ends in a comma, or before one; and a long
 * line of prose does not stop without a mark above a line that ends its sentence.
 */
function isSurelyTorn(document: SummaryDocument, line: number): boolean {
  const [text, next] = [textOf(document, line), textOf(document, line + 1)];
  if ((PAUSES.includes(text.slice(-1)) && text.length >= LEAST) || CLOSERS.includes(next.charAt(0))) return true;
  const width = widthOf(text);
  const isLongProse = width >= SURELY_LONG && width <= WIDEST && text.includes('，');
  return isLongProse && STOPS.includes(next.slice(-1)) && widthOf(next) <= width + RAGGED;
}

/** 各位代表， may have its own line. */
const LEAST = 8;
/** Headings are shorter. */
const SURELY_LONG = 60;
const PAUSES = '，、';
/** What stands at the head of no line. */
const CLOSERS = '，。；、！？）》”’】';
const STOPS = '。！？；';
const ENDS = '。！？；：…!?;:';

function joinAt(document: SummaryDocument, line: number): Replacement {
  const { length } = textOf(document, line);
  return {
    range: { start: { line, character: length }, end: { line: line + 1, character: 0 } },
    text: '',
    kind: 'tear',
  };
}

function textOf({ paragraphs }: SummaryDocument, line: number): string {
  return paragraphs[line]?.paragraph.text.trimEnd() ?? '';
}

/** How many half-width columns a text takes. */
function widthOf(text: string): number {
  if (text.length > WIDEST) return Infinity;
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return isChinese(code) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00 || (code >= 0x2014 && code <= 0x2026);
}
