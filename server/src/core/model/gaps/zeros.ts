import type { Found, Line } from './blank';
import { isDigit, isLatin, runEnd } from './context';
import { readUnit } from './unit';

/** Zeros before a unit: 000条, 00%. Not in a figure (1,000元, 0.00%), a number (001号), a decade (00后), a time (08:00). */
export function findZeros({ text }: Line, at: number): Found {
  const zero = text.charCodeAt(at);
  const end = runEnd(text, at, isDigit);
  if (runEnd(text, at, code => code === zero) !== end || end - at < 2) return end;
  if (isFigurePart(text, at) || text.charAt(end) === '.' || text.charAt(end) === '．') return end;
  const unit = readUnit(text, end);
  return unit === null || NO_UNITS.has(unit.text)
    ? end
    : { start: at, end, mark: 'zeros', kind: 'number', unit: unit.text };
}

/** 2000年 begins before its zeros; 00年 is a year, 00级 a class. */
const NO_UNITS = new Set(['年', '级', '秒', '分钟', '周年', '届', '学年', '班']);

function isFigurePart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || isLatin(before) || '.．,，:：-—/#+'.includes(text.charAt(at - 1) || '\0');
}
