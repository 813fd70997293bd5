import type { Blank, Found, Line } from './blank';
import { chineseAt, runEnd } from './context';
import { readDate } from './dates';
import { readUnit } from './unit';

const DOTS = new Set([0x2026, 0x2e]);

/** Dots directly before a unit (已到位…万元) or between 年 月 日; everywhere else they are an ellipsis: 板书设计……展开讨论. */
export function findDots({ text, indent }: Line, at: number): Found {
  const code = text.charCodeAt(at);
  const end = runEnd(text, at, other => other === code);
  if (code === 0x2e && end - at < 3) return end;
  const date = code === 0x2026 ? readDate(text, at, indent) : null;
  if (date && isDigitOrUnit(text, date.start, at))
    return { start: date.start, end: date.end, mark: 'dots', ...date.facts };
  return standsBeforeUnit(text, at, end) ? dotsBlank(text, at, end) : end;
}

function dotsBlank(text: string, start: number, end: number): Blank {
  return { start, end, mark: 'dots', kind: 'number', unit: readUnit(text, end)?.text ?? null };
}

/** A date of dots has a known part beside it: 2026年…月…日. */
function isDigitOrUnit(text: string, start: number, at: number): boolean {
  return start < at || '年月'.includes(text.charAt(at - 1) || ' ');
}

/** An ellipsis ends a list (共建、共治……多项): a figure is missing only directly behind a word, before a plain unit. */
function standsBeforeUnit(text: string, start: number, end: number): boolean {
  if (!chineseAt(text, start - 1) || DOTS.has(text.charCodeAt(start - 1))) return false;
  if ('多几来数各每'.includes(text.charAt(end) || ' ') || text.charAt(end).trim() === '') return false;
  return readUnit(text, end) !== null && !endsList(text, start);
}

/** 板书设计…: a list sign close before the dots. */
function endsList(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 8), start).includes('、');
}
