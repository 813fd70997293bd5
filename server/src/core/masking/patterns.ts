import type { Span } from '../text/span';

/** Dates in figures, of a year, a month, a day or several of them. */
export function datesIn(text: string): readonly Span[] {
  return /[年月]/.test(text) ? matches(text, DATE) : [];
}

/** Telephone, identity and account numbers, and mail addresses. */
export function numbersIn(text: string): readonly Span[] {
  return [...matches(text, LONG_NUMBER), ...(text.includes('@') ? matches(text, MAIL) : [])];
}

const DATE =
  /(?<!\p{Nd})(?:\p{Nd}{4}[ \u3000]?年(?:[ \u3000]?\p{Nd}{1,2}[ \u3000]?月(?:[ \u3000]?\p{Nd}{1,2}[ \u3000]?[日号])?)?|\p{Nd}{1,2}[ \u3000]?月[ \u3000]?\p{Nd}{1,2}[ \u3000]?[日号])/gu;
/** 13800001111　0531-88886666　37010219800101123X */
const LONG_NUMBER = /(?<![\w.])(?:0\d{2,3}[-－—]\d{7,8}|\d{17}[\dx]|1\d{10}|\d{16,19})(?![\w.]*\d)/gi;
const MAIL = /(?<![\w.-])[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g;

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
}
