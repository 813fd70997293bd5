import { isDigit } from '../../model/gaps/context';
import { readUnit } from '../../model/gaps/unit';
import type { Span } from '../../text/span';
import { findFigures } from './figures';
import type { Quantity } from './quantity';
import { readQuantity } from './read';

/** A quantity in a line of prose. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  /** From the figure to the end of its unit, approximate signs before it left out. UTF-16 columns. */
  readonly span: Span;
  /** Of the figure alone. */
  readonly figure: Span;
}

/**
 * The quantities in Arabic figures that a line states with a unit, in order. Dates, clock times, ranges, ordinals (第3期), list
 * numbers, codes (N95, 12345热线) and telephone numbers are none.
 */
export function findQuantities(text: string): readonly PlacedQuantity[] {
  let found: PlacedQuantity[] | null = null;
  for (const figure of findFigures(text)) {
    const placed = readAt(text, figure);
    if (placed) (found ??= []).push(placed);
  }
  return found ?? NONE;
}

const NONE: readonly PlacedQuantity[] = [];

function readAt(text: string, figure: Span): PlacedQuantity | null {
  if (!standsAlone(text, figure)) return null;
  const percent = /^[ \u3000]?(?:%|％|个百分点)/.exec(text.slice(figure.end, figure.end + 5))?.[0] ?? '';
  const unit = percent === '' ? readUnit(text, figure.end) : { text: percent, end: figure.end + percent.length };
  if (!unit || CALENDAR.has(unit.text)) return null;
  const approximate = APPROXIMATE_BEFORE.test(text.slice(Math.max(0, figure.start - 3), figure.start));
  const read = readQuantity(text.slice(figure.start, unit.end).replace(/，/g, ','));
  if (!read) return null;
  const roughly = /^(?:左右|上下|以上|以内|以下)/.test(text.slice(unit.end, unit.end + 2));
  const quantity = { ...read, approximate: read.approximate || approximate || roughly };
  return { quantity, span: { start: figure.start, end: unit.end }, figure };
}

/** Units of calendar and clock: 2026年3月5日 counts nothing. 个月, 小时, 天, 分钟 do. */
const CALENDAR: ReadonlySet<string> = new Set(['年', '月', '日', '号', '时', '分', '点', '年级']);
/** Not 预约 12 人. */
const APPROXIMATE_BEFORE = /(?<![签预合节集公契特邀条])约|[近逾超]/;

/** Not the end or the beginning of a range, ratio, date or product, and no ordinal. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.charAt(start - 1);
  if (/[第×x*+]/i.test(before)) return false;
  if (JOINS.test(before) && isDigit(text.charCodeAt(start - 2))) return false;
  const after = text.slice(end, end + 2);
  if (/^[×*]/.test(after) || /^[~～—–\-:：/至到]\p{Nd}/u.test(after)) return false;
  return !/^[a-z]/i.test(after) || /^(?:k[mgw]|[mth])/i.test(after);
}

const JOINS = /[~～—–\-:：/至到]/;
