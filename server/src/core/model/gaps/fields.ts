import { isSpace } from '../../text/characters';
import type { Found, Line } from './blank';
import { chineseAt, isDigit, runEnd } from './context';
import { FIELD_ENDINGS, HEADING_LIKE_FIELDS } from './lexicon/field-names';
import { wordBefore } from './lexicon/word-set';
import { slotKind } from './slots';

/**
 * A form's field that nothing follows but the line's end, the next field or the bracket that closes the form (联系人：,
 * 姓 名：　　职 务：); and at the colon of an address the rest of it is skipped.
 */
export function findField(line: Line, at: number): Found {
  const { text } = line;
  if (text.startsWith('//', at + 1)) return runEnd(text, at, isAddress);
  const end = runEnd(text, at + 1, isSpace);
  const isLast = end === text.length || (end > at + 2 && closesForm(text, end));
  const isFirst = !isLast && end > at + 1 && fieldAt(text, end, end > at + 2);
  if (!isLast && !isFirst) return null;
  const name = isFirst || followsField(text, at) ? fieldInForm(text, at) : fieldBefore(text, at);
  if (name === '' || line.isSignature()) return null;
  const facts = { label: name, unit: null, ...slotKind(name) };
  // One blank stays between a field and the next.
  if (end <= at + 1 + (isFirst ? 1 : 0)) return { start: at + 1, end: at + 1, mark: 'field', ...facts };
  return { start: at + 1, end: isFirst ? end - 1 : end, mark: 'blank', ...facts };
}

/** The name of the field that a colon closes, its inner blanks left out (姓 名); '' where it is none or more than a name. */
export function fieldBefore(text: string, colon: number): string {
  const { name, start } = nameBefore(text, colon);
  return start > 0 && !isBorder(text, start - 1) ? '' : knownField(name, false);
}

/** The same where what is missing shows, so that a name that could be a heading is none: 检查时间：____. */
export function fieldInForm(text: string, colon: number): string {
  const { name, start } = nameBefore(text, colon);
  return start > 0 && !isBorder(text, start - 1) ? '' : knownField(name, true);
}

function knownField(name: string, isInForm: boolean): string {
  const known = wordBefore(FIELD_ENDINGS, name, name.length);
  if (known === '' || known.length === name.length) return known;
  const mayHaveOwner = isInForm || !HEADING_LIKE_FIELDS.words().has(known);
  return mayHaveOwner && name.length - known.length <= LONGEST_OWNER ? name : '';
}

/** The run of Chinese characters before a colon; single characters with blanks between are one (姓　　名). */
function nameBefore(text: string, colon: number): { readonly name: string; readonly start: number } {
  let end = colon;
  if (isSpace(text.charCodeAt(end - 1)) && chineseAt(text, end - 2)) end--;
  let start = end;
  while (end - start <= LONGEST_NAME && chineseAt(text, start - 1)) start--;
  let name = text.slice(start, end);
  let isSpread = end - start === 1;
  while (isSpread) {
    let at = start;
    while (start - at <= WIDEST_INSIDE && isSpace(text.charCodeAt(at - 1))) at--;
    isSpread = at < start && chineseAt(text, at - 1) && !chineseAt(text, at - 2) && name.length < LONGEST_SPREAD;
    if (!isSpread) break;
    start = at - 1;
    name = text.charAt(start) + name;
  }
  return { name, start };
}

const LONGEST_NAME = 10;
/** 联 系 人, 填 报 单 位 */
const LONGEST_SPREAD = 4;
const WIDEST_INSIDE = 6;
/** 教务处联系人 */
const LONGEST_OWNER = 5;

function isBorder(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || '，,；;。、|｜-*#.．）)】（('.includes(text.charAt(at));
}

/** Whether another field begins at a column: 职 务：, 2.活动地点：; behind a wide blank any short name before a colon is one. */
function fieldAt(text: string, at: number, isWide: boolean): boolean {
  const start = skipNumber(text, at);
  for (let end = start; end <= start + LONGEST_NAME + WIDEST_INSIDE; end++) {
    const sign = text.charAt(end);
    if (sign === '：' || sign === ':') {
      if (end === start || nameBefore(text, end).start !== start) return false;
      return isWide ? end - start <= LONGEST_NAME : fieldInForm(text, end) !== '';
    }
    if (!chineseAt(text, end) && !isSpace(text.charCodeAt(end))) return false;
  }
  return false;
}

function skipNumber(text: string, at: number): number {
  const end = runEnd(text, at, isDigit, 2);
  return end > at && '.．、'.includes(text.charAt(end) || ' ') ? end + 1 : at;
}

/** Whether another field stands before the one whose colon this is. */
function followsField(text: string, colon: number): boolean {
  const { start } = nameBefore(text, colon);
  for (let at = start - 1; at > start - FARTHEST_FIELD && at > 0; at--) {
    const sign = text.charAt(at);
    if (sign === '：' || sign === ':') return fieldInForm(text, at) !== '';
    if ('。；;！？'.includes(sign)) return false;
  }
  return false;
}

const FARTHEST_FIELD = 40;

/** Behind two blanks or more: the bracket around a form, or a mark that ends the field. */
function closesForm(text: string, at: number): boolean {
  return '）)，,；;。'.includes(text.charAt(at));
}

function isAddress(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
