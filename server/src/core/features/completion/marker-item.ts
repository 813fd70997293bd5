import type { SummaryDocument } from '../../model/document';
import { readLead } from '../../model/numbering/line-lead';
import { foldWidth } from '../../repeats/fold';
import { isSpace } from '../../text/characters';
import { rangeOf } from '../../text/span';
import { isWordSign, type Cursor } from './cursor';
import type { CompletionItem } from './item';
import { nextMarker } from './next-marker';
import type { OpenList } from './open-list';

/** The next member on a line of its own, dressed as the last one: indent, Markdown signs and the space behind it. */
export function atLineStart(document: SummaryDocument, list: OpenList, cursor: Cursor): CompletionItem | null {
  const next = list.step === 'begins' ? list.marker : nextMarker(list.marker, list.style);
  if (next === null || list.style === 'part') return null;
  const { text, character, indent } = cursor;
  const source = document.paragraphs[list.line]?.paragraph.text ?? '';
  const before = list.atStart ? source.slice(0, list.column) : '';
  const signs = before.trimStart();
  const typed = text.slice(indent, character);
  const isTyped = startsLike(signs + next, typed) || (typed !== '' && startsLike(next, typed));
  if (!isTyped || (typed === '' ? !list.isNear : isWordSign(text.charCodeAt(character)))) return null;
  const isBold = signs !== '' && readLead(source, document.syntax).bold;
  const dressed = `${indent > 0 ? '' : before.slice(0, before.length - signs.length)}${signs}${next}${spaceBehind(source, list)}`;
  return {
    kind: 'marker',
    label: next,
    ...filterOf(next, typed),
    insertText: isBold ? `${escapeSnippet(dressed)}$0${signs.trimEnd().slice(-2)}` : dressed,
    isSnippet: isBold,
    range: rangeOf(cursor.line, { start: indent, end: character + closedBracket(next, typed, text, character) }),
  };
}

/** The next member inside the paragraph: behind a finished sentence or clause, or where its marker has been begun. */
export function insideLine(list: OpenList, cursor: Cursor, typedFrom: number): CompletionItem | null {
  const next = nextMarker(list.marker, list.style);
  const { line, text, character } = cursor;
  const typed = text.slice(typedFrom, character);
  if (next === null || !startsLike(next, typed)) return null;
  if (typed === '' ? !endsClause(text, character) : isWordSign(text.charCodeAt(character))) return null;
  return {
    kind: 'marker',
    label: next,
    ...filterOf(next, typed),
    insertText: next + spaceBehind(text, list),
    isSnippet: false,
    range: rangeOf(line, { start: typedFrom, end: character + closedBracket(next, typed, text, character) }),
  };
}

/** Whether the last sign before the cursor that is no white space ends a clause after which the next member may come. */
function endsClause(text: string, character: number): boolean {
  let end = character;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return '。；！？;'.includes(text.charAt(end - 1) || '\n');
}

/** Whether what is typed is a beginning of the marker, not yet all of it; signs of either width are alike. */
function startsLike(marker: string, typed: string): boolean {
  if (typed.length >= marker.length) return false;
  for (let i = 0; i < typed.length; i++)
    if (foldWidth(typed.charCodeAt(i)) !== foldWidth(marker.charCodeAt(i))) return false;
  return true;
}

/** An editor compares what stands in the range with the filter: it has to begin with what is typed, sign by sign. */
function filterOf(next: string, typed: string): { readonly filterText?: string } {
  return next.startsWith(typed) ? {} : { filterText: `${typed} ${next}` };
}

/** 1 where the editor closed the bracket that was typed: the marker brings its own. */
function closedBracket(next: string, typed: string, text: string, character: number): number {
  const closes = /[（(]/.test(typed) && /[）)]/.test(next);
  return closes && '）)'.includes(text.charAt(character) || '\n') ? 1 : 0;
}

/** The white space between the last member's marker and its title: `1. 现状` goes on with `2. `. */
function spaceBehind(source: string, { column, marker }: OpenList): string {
  const from = column + marker.length;
  let end = from;
  while (end < from + 2 && end < source.length && isSpace(source.charCodeAt(end))) end++;
  return source.slice(from, end);
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
