import { isDigit, runEnd, skipSpaces, skipSpacesBack } from './context';
import { letterFamily } from './letter-family';

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
  const end = runEnd(text, at, isTimeCode);
  if (end === at || end - at > 3) return null;
  const colon = text.charAt(end);
  if (colon === ':' || colon === '：') return readClock(text, at, end);
  const unitAt = skipSpaces(text, end);
  const unit = text.charAt(unitAt);
  if (unit !== '时' && unit !== '点') return null;
  const minutes = runEnd(text, unitAt + 1, isTimeCode);
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
  const end = runEnd(text, colon + 1, code => isTimeCode(code) || isDigit(code));
  if (end - colon !== 3 || colon - start !== 2) return null;
  return { start, end, kind: 'time', unit: null, word: null };
}

const BEFORE = /(?:上午|下午|晚上|早上|中午|凌晨|傍晚|夜间|当日|每天|[日号晚早晨]|[上下]午)$/;
const AFTER = /^(?:前|之前|以前|后|之后|整|半|许|左右|开始|[至到]|起|准时|钟|在|结束|召开|截止)/;

function isTimeOfDay(text: string, start: number, after: number, unit: string): boolean {
  const from = skipSpacesBack(text, start);
  if (BEFORE.test(text.slice(Math.max(0, from - 2), from))) return true;
  if (unit === '时') return /^(?:至|到|许|整|起|前|之前)/.test(text.slice(after, after + 2));
  return AFTER.test(text.slice(after, after + 2));
}
