import { add, compare, divide, shift, subtract, type Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';

/** A result and how it was reached, as the writer's notes give it: `(150－120)÷120＝25%`, `1÷3≈33.3%`. */
export interface Result {
  readonly value: Decimal;
  readonly note: string;
}

/** 同比: by how many per cent a figure rose, below zero where it fell. Null over zero or unlike units. */
export function growth(now: Quantity, before: Quantity): Result | null {
  if (!alike(now, before)) return null;
  return percent(
    subtract(now.value, before.value),
    before.value,
    `(${term(now, now)}－${term(before, now)})÷${term(before, now)}`,
  );
}

/** 占比 and 完成率: one figure in per cent of another. */
export function share(part: Quantity, whole: Quantity): Result | null {
  return alike(part, whole) ? percent(part.value, whole.value, `${term(part, part)}÷${term(whole, part)}`) : null;
}

/** 增减, and for two rates 百分点. In the scale of the first figure. */
export function difference(now: Quantity, before: Quantity): Result | null {
  if (!alike(now, before)) return null;
  const value = shift(subtract(now.value, before.value), -now.power);
  const points = now.unit === '%' ? '个百分点' : '';
  return { value, note: `${term(now, now)}${sign(now)}－${term(before, now)}${sign(before)}＝${value}${points}` };
}

/** 合计. In the scale of the first figure; null for fewer than two or unlike units. */
export function sum(parts: readonly Quantity[]): Result | null {
  const [first, ...others] = parts;
  if (!first || others.length === 0 || others.some(other => !alike(first, other))) return null;
  const value = shift(
    parts.reduce((total, part) => add(total, part.value), '0'),
    -first.power,
  );
  return { value, note: `${parts.map(part => term(part, first)).join('＋')}＝${value}` };
}

/** Approximate figures give no exact result, and unlike units none at all. */
function alike(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && !a.approximate && !b.approximate;
}

/** A figure as it stands in a formula, all in the scale of the first. */
function term({ value }: Quantity, first: Quantity): string {
  return shift(value, -first.power);
}

function sign({ unit }: Quantity): string {
  return unit === '%' ? '%' : '';
}

const PLACES = 1;

function percent(part: Decimal, whole: Decimal, formula: string): Result | null {
  if (compare(whole, '0') <= 0) return null;
  const exact = divide(shift(part, 2), whole, 2);
  const result = exact?.exact === true ? exact : divide(shift(part, 2), whole, PLACES);
  return result && { value: result.value, note: `${formula}${result.exact ? '＝' : '≈'}${result.value}%` };
}
