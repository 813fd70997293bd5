import type { Gap } from '../../model/gap';
import { partsOf } from '../gap-place';
import { readPlace } from '../match/query';
import { readQuantity } from '../quantity/read';
import { splitUnit } from '../quantity/unit';
import { doubt, type FilledValue } from './doubt';
import { readDate, withoutOverlap } from './filled-date';
import { writeQuantity } from '../quantity/write';

/** Reads 52, 52块, 5.2万, 约500, 12月5日, 无 in the place of a gap. `sentence` has the gap as 【　】. */
export function readFilled(
  value: string,
  gap: Pick<Gap, 'kind' | 'unit' | 'word' | 'text'>,
  sentence: string,
): FilledValue {
  const text = value.trim().replace(/^[“"]([^“”"]*)[”"]$/, '$1');
  if (isNone(text)) return { type: 'none' };
  if (/[\r\n]/.test(text))
    return doubt('填写值有换行，请改成一行', 'The value has a line break; make it one line', null);
  if (NO_RESULT.test(text))
    return doubt(
      `“${text}”是没有算出来的公式，请填结果`,
      `“${text}” is a formula without a result; fill in the result`,
      null,
    );
  const { before, after } = partsOf(sentence);
  if (gap.kind === 'number') return readNumber(text, gap.unit ?? '', sentence);
  if (gap.kind === 'date') return readDate(text, gap.text, before, after);
  if (gap.kind === 'time') return { type: 'fill', text: withoutOverlap(text, after) };
  return { type: 'fill', text: withoutWord(text, gap.word ?? '', before, after) };
}

/** Whether a department says that there is nothing. */
export function isNone(value: string): boolean {
  return NONE.test(value);
}

const NONE = /^(?:无|没有|暂无|不适用|不涉及|未开展|n\/?a|[—–\-/]{1,3})$/i;

/** #REF!, #DIV/0!, and what a workbook that no program has worked out yet is read as. */
const NO_RESULT = /^#(?:[A-Z\d/]{1,9}[!?]?|未计算)$/;

function readNumber(text: string, unit: string, sentence: string): FilledValue {
  const quantity = readQuantity(text);
  if (!quantity) {
    return doubt(`“${text}”不是一个数`, `“${text}” is not one figure`, null);
  }
  const place = readPlace({ sentence, unit });
  const wanted = place.scale + unit;
  const { base, power } = splitUnit(wanted);
  if (quantity.unit !== '' && unit !== '' && quantity.unit !== base) {
    const figure = power === 0 ? quantity.figure + scaleOf(text, quantity.figure) : null;
    return {
      type: 'doubt',
      reason: {
        zh: `单位不符：文中是“${unit}”，填的是“${text}”`,
        en: `The unit differs: “${unit}” in the text, “${text}” in the list`,
      },
      proposed: figure,
      otherUnit: true,
    };
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

/** 武山区 before 区 is 武山, 书记李明 behind 书记 is 李明. */
function withoutWord(text: string, word: string, before: string, after: string): string {
  if (word === '' || text === word) return text;
  if (text.endsWith(word) && after.startsWith(word)) return text.slice(0, -word.length);
  return text.startsWith(word) && before.endsWith(word) ? text.slice(word.length) : text;
}
