import { isSpace } from '../../text/characters';
import type { Found, Line } from './blank';
import { chineseAt, runEnd } from './context';
import { FIELD_ENDINGS, HEADING_LIKE_FIELDS } from './lexicon/field-names';
import { wordBefore } from './lexicon/word-set';
import { slotKind } from './slots';

/** A form's field that nothing follows (联系人：, 姓 名：　　职 务：); and at the colon of an address the rest of it is skipped. */
export function findField(line: Line, at: number): Found {
  const { text } = line;
  if (text.startsWith('//', at + 1)) return runEnd(text, at, isAddress);
  const end = runEnd(text, at + 1, isSpace);
  const isLast = end === text.length;
  if (!isLast && (end === at + 1 || !isFieldAt(text, end))) return null;
  const name = fieldBefore(text, at);
  if (name === '' || line.isSignature()) return null;
  const facts = { label: name, unit: null, ...slotKind(name) };
  if (end === at + 1) return { start: end, end, mark: 'field', ...facts };
  // One blank stays between a field and the next.
  return { start: at + 1, end: isLast || end - at <= 2 ? end : end - 1, mark: 'blank', ...facts };
}

/** The name of the field that a colon closes, its inner blanks left out (姓 名); '' where it is none or more than a name. */
export function fieldBefore(text: string, colon: number): string {
  let name = '';
  let at = colon - 1;
  for (; at >= 0 && name.length <= LONGEST_NAME; at--) {
    if (chineseAt(text, at)) name = text.charAt(at) + name;
    else if (!isSpace(text.charCodeAt(at)) || isSpace(text.charCodeAt(at - 1)) || !chineseAt(text, at - 1)) break;
  }
  if (at >= 0 && !isBorder(text, at)) return '';
  const known = wordBefore(FIELD_ENDINGS, name, name.length);
  if (known === '') return '';
  const isWhole = known.length === name.length;
  return isWhole || (!HEADING_LIKE_FIELDS.words().has(known) && name.length - known.length <= LONGEST_OWNER)
    ? name
    : '';
}

const LONGEST_NAME = 10;
/** 教务处联系人 */
const LONGEST_OWNER = 5;

function isBorder(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || '，,；;。、|｜-*#.．）)】'.includes(text.charAt(at));
}

/** Whether another field begins at a column: 职 务：. */
function isFieldAt(text: string, at: number): boolean {
  for (let end = at; end <= at + LONGEST_NAME + 2; end++) {
    const sign = text.charAt(end);
    if (sign === '：' || sign === ':') return end > at && fieldBefore(text, end) !== '';
    if (!chineseAt(text, end) && !isSpace(text.charCodeAt(end))) return false;
  }
  return false;
}

function isAddress(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
