import type { PlacedParagraph } from '../placed';
import { isBlankBetween } from './blank-lines';
import type { Head } from './head';

/** What a line is at the foot of a text: a field or the date, which only stand there, or a name, which does beside one of them. */
export type FootSign = 'field' | 'name' | null;

/** Reads a line by itself. */
export function footSign(text: string): FootSign {
  if (text.length > LONGEST_FOOT_LINE) return null;
  const line = text.replace(BLANKS, '');
  if (line === '') return null;
  if (FIELD.test(line) || DATE.test(line)) return 'field';
  return line.length <= LONGEST_NAME && !MARKS.test(line) ? 'name' : null;
}

/**
 * The line with which the foot begins that ends before the line `end`: who wrote the text, when, how to reach them. It belongs to the
 * text and not to its last section. Null where there is none, or where the section above would be left without a word of its own.
 */
export function footLine(paragraphs: readonly PlacedParagraph[], last: Head | undefined, end: number): number | null {
  const above = last?.line ?? -1;
  let start: number | null = null;
  let [seen, names] = [0, 0];
  for (let line = end - 1; line > above && seen < MOST_LINES; line--) {
    const placed = paragraphs[line];
    if (placed?.block !== 'text') break;
    if (placed.paragraph.text.trim() === '') continue;
    const sign = footSign(placed.paragraph.text);
    names = sign === 'name' ? names + 1 : 0;
    if (sign === null || names > MOST_NAMES) break;
    seen++;
    if (sign === 'field') start = line;
    else if (start !== null && isBlankBetween(paragraphs, line, start)) start = line;
  }
  return start !== null && last && !hasText(paragraphs, last, start) ? null : start;
}

/** Whether a section says anything before a line: in lines of its own, or behind its heading. */
function hasText(paragraphs: readonly PlacedParagraph[], { line, title, sentence }: Head, end: number): boolean {
  const own = paragraphs[line]?.paragraph.text ?? '';
  return sentence || own.slice(title.end + 1).trim() !== '' || !isBlankBetween(paragraphs, line, end);
}

const MOST_LINES = 8;
/** A body of several, or a body and a person. */
const MOST_NAMES = 3;
const LONGEST_FOOT_LINE = 80;
const LONGEST_NAME = 24;
const BLANKS = /[ \t\u3000\u00a0]/g;
const MARKS = /[，。；：、！？,;:!?%％]/;
const FIELD =
  /^[（(]?(?:联系人|联络人|联络员|联系电话|电话|手机|联系方式|传真|邮箱|电子邮箱|地址|邮编|填报人|填表人|制表人|审核人|审签人|签发人|签发|经办人|撰稿|撰稿人|供稿|报送单位|填报单位|填报时间|填报日期|报送时间|汇报人|述职人|报告人|总结人|署名|签名|签字|日期|单位|抄送|抄报|主送|附件|附)(?:及[\u4e00-\u9fff]{2,4})?(?:[（(][\u4e00-\u9fff]{2}[）)])?[：:]/;
const DATE =
  /^[（(]?(?:[\d〇○零一二三四五六七八九十x×＿_]{0,8}年[\d〇○零一二三四五六七八九十x×＿_]{0,4}月(?:[\d〇○零一二三四五六七八九十x×＿_]{0,4}日)?|\d{4}([./-])\d{1,2}\1\d{1,2})[）)]?$/i;
