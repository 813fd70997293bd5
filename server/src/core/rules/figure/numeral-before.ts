import { isDigit } from '../../model/gaps/context';
import { chineseDigit } from '../../text/numerals';

/** Where the number that ends at a column begins: 317, 1,200, 三百, 万. */
export function numeralStart(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST && isNumeral(text, start - 1)) start--;
  return start;
}

const LONGEST = 16;

export function isNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || chineseDigit(code) >= 0 || '十百千万亿几数,.'.includes(text.charAt(at) || '-');
}

/** Whether a number tells its last digit: 317, not 320 and not 1.2万. */
export function isExact(number: string): boolean {
  return /^[1-9]\d+[1-9]$/.test(number.normalize('NFKC').replace(/,/g, ''));
}
