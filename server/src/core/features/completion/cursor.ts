import type { SummaryDocument } from '../../model/document';
import { isChinese, isSpace } from '../../text/characters';
import { arabicDigit } from '../../text/numerals';
import type { Position } from '../../text/span';

/** What stands around the cursor on its line. */
export interface Cursor {
  readonly line: number;
  readonly character: number;
  readonly text: string;
  /** The first column that is no white space, or the cursor where only white space stands before it. */
  readonly indent: number;
  /** The last line above the cursor's that is not blank; -1 without. */
  readonly lineAbove: number;
}

/** The cursor inside the text, or null in code, where nothing is offered. A position beyond the text is its nearest place. */
export function readCursor({ paragraphs }: SummaryDocument, position: Position): Cursor | null {
  const line = Math.min(Math.max(0, position.line), paragraphs.length - 1);
  const placed = paragraphs[line];
  if (placed?.block !== 'text') return null;
  const { text } = placed.paragraph;
  const character = Math.min(Math.max(0, position.character), text.length);
  let indent = 0;
  while (indent < character && isSpace(text.charCodeAt(indent))) indent++;
  let lineAbove = line - 1;
  while (lineAbove >= 0 && paragraphs[lineAbove]?.paragraph.text.trim() === '') lineAbove--;
  return { line, character, text, indent, lineAbove };
}

/** Whether a UTF-16 unit belongs to a word: Chinese, a Latin letter or a figure. */
export function isWordSign(code: number): boolean {
  return isChinese(code) || isLatin(code) || arabicDigit(code) >= 0;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** What ends a sentence or leads to a list: behind it something new may begin. */
export const OPENS_NEW = '。；：！？;';
