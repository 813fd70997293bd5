import type { Gap } from '../../model/gap';
import type { Message } from '../../text/message';
import { partsOf } from '../gap-place';
import { readPlace } from '../match/query';
import { readQuantity } from '../quantity/read';
import { splitUnit } from '../quantity/unit';
import { writeQuantity } from '../quantity/write';

/**
 * What a department wrote, as it goes into the text: `fill`; `none` for 无 and 不适用, where the sentence must be reworded; `doubt`
 * where the writer must look, with what would be filled in if there is something.
 */
export type FilledValue =
  | { readonly type: 'fill'; readonly text: string }
  | { readonly type: 'none' }
  | { readonly type: 'doubt'; readonly reason: Message; readonly proposed: string | null };

/** Reads 52, 52块, 5.2万, 约500, 12月5日, 无 in the place of a gap. `sentence` has the gap as 【　】. */
export function readFilled(value: string, gap: Pick<Gap, 'kind' | 'unit' | 'word'>, sentence: string): FilledValue {
  const text = value.trim().replace(/^[“"]([^“”"]*)[”"]$/, '$1');
  if (isNone(text)) return { type: 'none' };
  if (/[\r\n]/.test(text))
    return doubt('填写值有换行，请改成一行', 'The value has a line break; make it one line', null);
  const { before, after } = partsOf(sentence);
  if (gap.kind === 'number') return readNumber(text, gap.unit ?? '', sentence);
  if (gap.kind === 'date' || gap.kind === 'time') return readDate(text, before, after);
  return { type: 'fill', text: withoutWord(text, gap.word ?? '', before, after) };
}

/** Whether a department says that there is nothing. */
export function isNone(value: string): boolean {
  return NONE.test(value);
}

const NONE = /^(?:无|没有|暂无|不适用|不涉及|未开展|n\/?a|[—–\-/]{1,3})$/i;

function readNumber(text: string, unit: string, sentence: string): FilledValue {
  const quantity = readQuantity(text);
  if (!quantity) {
    return doubt(`“${text}”不是一个数`, `“${text}” is not one figure`, null);
  }
  const place = readPlace({ sentence, unit });
  const wanted = place.scale + unit;
  const { base, power } = splitUnit(wanted);
  if (quantity.unit !== '' && unit !== '' && quantity.unit !== base) {
    return doubt(
      `单位不符：文中是“${unit}”，填的是“${text}”`,
      `The unit differs: “${unit}” in the text, “${text}” in the list`,
      null,
    );
  }
  // 5.2 before 万元 means 5.2 of it; 5.2万 before 册 stays as it is written.
  if (quantity.power === 0 && quantity.unit === '') return fill(text, quantity.figure, '', place.before, place.after);
  const own = quantity.unit === '' || unit === '' ? { ...quantity, unit: base } : quantity;
  const scale = scaleOf(text, quantity.figure);
  if (power === 0 && scale !== '') return fill(text, quantity.figure, scale, place.before, place.after);
  const written = writeQuantity(own, wanted, { whole: place.whole });
  if (!written) return doubt(`单位不符：“${text}”`, `The unit differs: “${text}”`, null);
  const { note } = written;
  if (note === null) return fill(text, quantity.figure, '', place.before, place.after);
  return doubt(`需要换算：${note.zh}`, `A conversion is needed: ${note.en}`, written.figure);
}

function scaleOf(text: string, figure: string): string {
  const folded = text.normalize('NFKC').replaceAll(',', '');
  return /^[万亿]{1,2}/.exec(folded.slice(folded.indexOf(figure) + figure.length))?.[0] ?? '';
}

/** The figure with the approximate signs that were written, unless the sentence has them already. */
function fill(text: string, figure: string, scale: string, before: string, after: string): FilledValue {
  const ahead = /^(?:大约|[约近]|超过|超)/.exec(text)?.[0] ?? '';
  const behind = /\d[万亿]{0,2}([余多])/.exec(text.normalize('NFKC'))?.[1] ?? '';
  const has = /[约近超逾过]$/.test(before);
  return {
    type: 'fill',
    text: (has ? '' : ahead) + figure + scale + (/^[余多]/.test(after) ? '' : behind),
  };
}

/** 2026年12月5日 for a whole gap; the part that the sentence still lacks where it has the rest (12月【　】日). */
function readDate(text: string, before: string, after: string): FilledValue {
  const date = /^(?:\d{4}[年\-/.])?(\d{1,2})[月\-/.](\d{1,2})[日号]?$/.exec(text.normalize('NFKC'));
  const month = /(\d{1,2})月$/.exec(before.trim())?.[1];
  if (date && month !== undefined && /^[日号]/.test(after)) {
    if (Number(month) === Number(date[1])) return { type: 'fill', text: String(Number(date[2])) };
    return doubt(
      `月份不符：文中是 ${month} 月，填的是“${text}”`,
      `The month differs: ${month} in the text, “${text}” in the list`,
      null,
    );
  }
  return { type: 'fill', text: withoutOverlap(text, after) };
}

/** 15日 before 日 is 15. */
function withoutOverlap(text: string, after: string): string {
  for (let length = Math.min(4, text.length - 1); length > 0; length--) {
    if (after.startsWith(text.slice(-length))) return text.slice(0, -length);
  }
  return text;
}

/** 武山区 before 区 is 武山, 书记李明 behind 书记 is 李明. */
function withoutWord(text: string, word: string, before: string, after: string): string {
  if (word === '' || text === word) return text;
  if (text.endsWith(word) && after.startsWith(word)) return text.slice(0, -word.length);
  return text.startsWith(word) && before.endsWith(word) ? text.slice(word.length) : text;
}

function doubt(zh: string, en: string, proposed: string | null): FilledValue {
  return { type: 'doubt', reason: { zh, en }, proposed };
}
