import { isDigit, runEnd, skipSpaces, skipSpacesBack } from './context';
import { letterFamily } from './letter-family';
import { wordAt, wordBefore, wordSet } from './lexicon/word-set';

/** A time of day of which a part is missing: `x时x分`, `xx:xx`, the x of `x点前`. */
export interface TimeGap {
  readonly start: number;
  readonly end: number;
  readonly kind: 'time';
  readonly unit: string | null;
  readonly word: null;
}

/** The time of day that begins with the placeholder at a column, or null: x个点, x点建议 are none. */
export function readTime(text: string, at: number): TimeGap | null {
  const end = runEnd(text, at, isTimeCode, 4);
  if (end === at || end - at > 3) return null;
  const colon = text.charAt(end);
  if (colon === ':' || colon === '：') return readClock(text, at, end);
  const unitAt = skipSpaces(text, end);
  const unit = text.charAt(unitAt);
  if (unit !== '时' && unit !== '点') return null;
  const minutes = runEnd(text, unitAt + 1, isTimeCode, 4);
  if (minutes > unitAt + 1 && text.charAt(minutes) === '分' && text.charAt(minutes + 1) !== '钟') {
    return { start: at, end: minutes + 1, kind: 'time', unit: null, word: null };
  }
  return isTimeOfDay(text, at, unitAt + 1, unit) ? { start: at, end, kind: 'time', unit, word: null } : null;
}

function isTimeCode(code: number): boolean {
  const family = letterFamily(code);
  return family !== null && family !== 'N';
}

function readClock(text: string, start: number, colon: number): TimeGap | null {
  const end = runEnd(text, colon + 1, code => isTimeCode(code) || isDigit(code), 4);
  // xx:xx:xx is what three shares are to each other.
  if (end - colon !== 3 || colon - start !== 2 || ':：'.includes(text.charAt(end) || ' ')) return null;
  return { start, end, kind: 'time', unit: null, word: null };
}

const BEFORE = wordSet('上午 下午 晚上 早上 中午 凌晨 傍晚 夜间 当日 每天 日 号 晚 早 晨');
const AFTER = wordSet('前 之前 以前 后 之后 整 半 许 左右 开始 至 到 起 准时 钟 在 结束 召开 截止');
const AFTER_HOUR = wordSet('至 到 许 整 起 前 之前');

function isTimeOfDay(text: string, start: number, after: number, unit: string): boolean {
  if (wordBefore(BEFORE, text, skipSpacesBack(text, start)) !== '') return true;
  return wordAt(unit === '时' ? AFTER_HOUR : AFTER, text, after) !== '';
}
