/**
 * The number that a whole string writes, or null where it writes none. Reads Chinese numerals in their decimal form (一百零五,
 * 两万, 廿三, 十二), digit by digit (二〇二〇, 二○二六), half- and full-width digits, and the single signs ① ㈠ ⑴ ⒈. An
 * approximation between two neighbours (二三十) reads as its lower bound.
 */
export function readNumeral(text: string): number | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const sign = text.length === 1 ? readSign(text.charCodeAt(0)) : 0;
  if (sign > 0) return sign;
  if (arabicDigit(text.charCodeAt(0)) >= 0) return text.length > MOST_DIGITS ? null : readArabic(text);
  return (text.length > MOST_DIGITS ? null : readDigits(text)) ?? readChinese(text);
}

/** Writes an integer from 0 to 99,999,999 as Chinese prose does: 0 is 〇, 10 is 十, 105 is 一百零五, 12,000 is 一万二千. */
export function writeChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999)
    throw new RangeError(`Not within 0…99,999,999: ${value}`);
  if (value === 0) return '〇';
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  if (high === 0) return writeBelowTenThousand(low, true);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${writeBelowTenThousand(high, true)}万${gap}${low > 0 ? writeBelowTenThousand(low, false) : ''}`;
}

/** The value of a Chinese digit (〇零○一…九两), or -1. */
export function chineseDigit(code: number): number {
  switch (code) {
    case 0x3007: // 〇
    case 0x96f6: // 零
    case 0x25cb: // ○
      return 0;
    case 0x4e00:
      return 1;
    case 0x4e8c:
    case 0x4e24: // 两
      return 2;
    case 0x4e09:
      return 3;
    case 0x56db:
      return 4;
    case 0x4e94:
      return 5;
    case 0x516d:
      return 6;
    case 0x4e03:
      return 7;
    case 0x516b:
      return 8;
    case 0x4e5d:
      return 9;
    default:
      return -1;
  }
}

/** The value of a half- or full-width digit, or -1. */
export function arabicDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** The number of a sign that writes it with its frame (① ㈠ ⑴ ⒈ ㊀), or 0. */
export function readSign(code: number): number {
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487;
  if (code >= 0x3220 && code <= 0x3229) return code - 0x321f;
  if (code >= 0x3251 && code <= 0x325f) return code - 0x323c;
  if (code >= 0x3280 && code <= 0x3289) return code - 0x327f;
  return code >= 0x2776 && code <= 0x277f ? code - 0x2775 : 0;
}

/** 九千九百九十九亿九千九百九十九万九千九百九十九 */
const LONGEST = 23;
/** More digits make no exact number. */
const MOST_DIGITS = 15;

function readArabic(text: string): number | null {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = arabicDigit(text.charCodeAt(i));
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads 二〇二〇: digits alone, at least two of them, of which 二三 (two or three) is no number of its own. */
function readDigits(text: string): number | null {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = chineseDigit(text.charCodeAt(i));
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return value;
}

function readChinese(text: string): number | null {
  const split = text.indexOf('亿');
  if (split < 0) return readBelowYi(text);
  const high = readBelowYi(text.slice(0, split));
  if (high === null || high === 0) return null;
  if (split === text.length - 1) return high * YI;
  const only = split + 2 === text.length ? chineseDigit(text.charCodeAt(split + 1)) : -1;
  if (only > 0) return high * YI + (only * YI) / 10; // 三亿五
  const low = readBelowYi(text.slice(split + 1));
  return low === null ? null : high * YI + low;
}

const YI = 100_000_000;

/** Below 亿. */
function readBelowYi(text: string): number | null {
  const split = text.indexOf('万');
  if (split < 0) return readGroup(text, 0, text.length);
  const high = readGroup(text, 0, split);
  if (high === null || high === 0) return null;
  if (split === text.length - 1) return high * 10_000;
  const only = split + 2 === text.length ? chineseDigit(text.charCodeAt(split + 1)) : -1;
  if (only > 0) return high * 10_000 + only * 1000; // 三万五
  const low = readGroup(text, split + 1, text.length);
  return low === null ? null : high * 10_000 + low;
}

/** Reads a group below 10,000: 千 百 十 in falling order, each at most once, 零 between them. */
function readGroup(text: string, start: number, end: number): number | null {
  let total = 0;
  let digit = -1;
  let lowest = 10_000;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const unit = unitOf(code);
    if (unit > 0) {
      if (unit >= lowest || digit === 0) return null;
      if (digit < 0 && unit > 30) return null;
      total += (digit < 0 ? 1 : digit) * (unit === 20 || unit === 30 ? 1 : unit);
      if (unit === 20 || unit === 30) total += unit - 1;
      lowest = unit >= 10 && unit < 100 ? 10 : unit;
      digit = -1;
      continue;
    }
    const next = chineseDigit(code);
    if (next < 0) return null;
    if (digit > 0) {
      if (next !== digit + 1) return null; // 二三十 reads as 二十
    } else digit = next;
  }
  if (digit < 0) return total;
  const isShort = lowest >= 100 && lowest < 10_000 && end - start >= 2 && unitOf(text.charCodeAt(end - 2)) === lowest;
  return total + digit * (isShort ? lowest / 10 : 1); // 一百五 is 150
}

function unitOf(code: number): number {
  switch (code) {
    case 0x5341:
      return 10;
    case 0x5eff: // 廿
      return 20;
    case 0x5345: // 卅
      return 30;
    case 0x767e:
      return 100;
    case 0x5343:
      return 1000;
    default:
      return 0;
  }
}

const DIGITS = '零一二三四五六七八九';

function writeBelowTenThousand(value: number, atStart: boolean): string {
  let text = '';
  let pendingZero = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      pendingZero = text !== '';
      continue;
    }
    const isBareTen = unit === 10 && digit === 1 && text === '' && atStart;
    text += `${pendingZero ? '零' : ''}${isBareTen ? '' : (DIGITS[digit] ?? '')}${name}`;
    pendingZero = false;
  }
  return text;
}
