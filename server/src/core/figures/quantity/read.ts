import { readNumeral } from '../../text/numerals';
import { readDecimal, shift } from './decimal';
import type { Quantity } from './quantity';
import { scalePower, splitUnit } from './unit';

/**
 * Reads the quantity that a whole text or cell writes: `1,234` `1234人` `约500` `80.00%` `20.3万册` `５２块` `三百余户` `¥120万元`. `unit` is
 * used where the text itself names none. Null for ranges (15～20), dates, ratios (1：15), fractions, text and nothing.
 */
export function readQuantity(text: string, unit = ''): Quantity | null {
  if (text.length > LONGEST) return null;
  const folded = text.normalize('NFKC').replace(/−/g, '-').trim();
  if (folded.includes('分之')) return readShare(folded);
  const before = BEFORE.exec(folded)?.[0] ?? '';
  const number = readFigure(folded.slice(before.length));
  if (!number) return null;
  const after = AFTER.exec(number.rest);
  const scale = after?.groups?.['scale'] ?? '';
  const rest = number.rest.slice(after?.[0].length ?? 0).trim();
  const ending = ROUGHLY.exec(rest)?.[0] ?? '';
  const ownUnit = rest.slice(0, rest.length - ending.length).trim();
  if (!isUnit(ownUnit)) return null;
  const isMoney = /[¥￥]/.test(before) && ownUnit === '';
  const { base, power } = splitUnit(isMoney ? '元' : ownUnit === '' ? unit : ownUnit);
  const total = (scalePower(scale) ?? 0) + power;
  const approximate = /[约近超逾上]/.test(before) || /[余多来几]/.test(after?.[0] ?? '') || ending !== '';
  const value = readDecimal(number.figure);
  return value === null
    ? null
    : { value: shift(value, total), unit: base, power: total, figure: number.figure, approximate };
}

/** 百分之九十五, 近百分之九点五, 千分之六. */
function readShare(text: string): Quantity | null {
  const match =
    /^([约近逾]|超过)?(百分之|千分之)([〇零一二两三四五六七八九十百点]{1,12}|\d{1,3}(?:\.\d{1,4})?)(左右|以上|以下|以内)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, about, of, number = '', roughly] = match;
  const figure = number === '百' ? '100' : /\d/.test(number) ? number : wholeFigure(number);
  const value = figure === undefined ? null : readDecimal(figure);
  if (value === null || figure === undefined) return null;
  const approximate = about !== undefined || roughly !== undefined;
  return { value, unit: of === '百分之' ? '%' : '‰', power: 0, figure, approximate };
}

/** Undefined where more than a number is written. */
function wholeFigure(text: string): string | undefined {
  const read = readFigure(text);
  return read?.rest === '' ? read.figure : undefined;
}

const LONGEST = 40;

/** 约　共近　累计超过　¥ */
const BEFORE = /^(?:累计|合计|共计|总计|共)?\s*(?:大约|将近|接近|超过|[约近超逾])?\s*[¥￥]?\s*/;
/** 余 万余 多万 亿; 千 of 千米, 百 of 百分点 belong to the unit. */
const AFTER = /^\s*[余多来几]?(?<scale>(?:[十百千万亿](?![分米克瓦伏卡焦赫])){0,3})[余多来几]?/;
const ROUGHLY = /(?:左右|上下|以上|以内|以下|有余|不到)$/;

interface Figure {
  readonly figure: string;
  readonly rest: string;
}

function readFigure(text: string): Figure | null {
  const arabic = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?/.exec(text)?.[0];
  if (arabic !== undefined) return { figure: arabic.replace(/[+, ]/g, ''), rest: text.slice(arabic.length) };
  const chinese = /^[〇零○一二两三四五六七八九十百千万廿卅]{1,12}/.exec(text)?.[0] ?? '';
  for (let end = chinese.length; end > 0; end--) {
    const scaled = end > 1 && text.charAt(end - 1) === '万';
    const value = readNumeral(text.slice(0, scaled ? end - 1 : end));
    if (value === null) continue;
    const rest = text.slice(scaled ? end - 1 : end);
    const decimals = scaled ? '' : decimalsOf(rest);
    return {
      figure: String(value) + (decimals && `.${decimals}`),
      rest: decimals === '' ? rest : rest.slice(decimals.length + 1),
    };
  }
  return null;
}

/** The digits behind 点 of 三点五. */
function decimalsOf(rest: string): string {
  const written = /^点([〇零一二三四五六七八九]{1,6})(?![十百千])/.exec(rest)?.[1] ?? '';
  return Array.from(written, sign => String(readNumeral(sign) ?? '')).join('');
}

/** What may stand behind a figure: letters of a unit, never another figure or a mark that makes a range, date or ratio of it. */
function isUnit(text: string): boolean {
  return text.length <= 10 && !/[\d~～—–\-:：=＝+*,，.。;；、至到或<>]/.test(text) && !text.startsWith('/');
}
