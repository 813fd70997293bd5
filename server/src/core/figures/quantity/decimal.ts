/**
 * An exact decimal number in its shortest writing: `52`, `-0.5`, `203456`; no exponent, no separators, no trailing zeros. Equal
 * numbers are equal strings. A string, because 20.3 × 10000 must be 203000 and plain data must pass through JSON.
 */
export type Decimal = string;

/** The decimal that `12`, `012.50`, `-3` write; null for everything else and beyond 30 digits. */
export function readDecimal(text: string): Decimal | null {
  const match = /^([+-]?)(\d{1,30})(?:\.(\d{1,15}))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', part = ''] = match;
  const units = BigInt(whole + part);
  return write({ units: sign === '-' ? -units : units, places: part.length });
}

export function add(a: Decimal, b: Decimal): Decimal {
  return combine(a, b, (x, y) => x + y);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return combine(a, b, (x, y) => x - y);
}

/** `a` times ten to the power. */
export function shift(a: Decimal, power: number): Decimal {
  const { units, places } = parse(a);
  return write(
    power > places ? { units: units * tenTo(power - places), places: 0 } : { units, places: places - power },
  );
}

/** A result and whether it is the whole truth. */
export interface Rounded {
  readonly value: Decimal;
  readonly exact: boolean;
}

/** `a` divided by `b` (not zero) to so many decimal places, half away from zero. */
export function divide(a: Decimal, b: Decimal, places: number): Rounded | null {
  const [x, y] = [parse(a), parse(b)];
  if (y.units === 0n) return null;
  const power = places + y.places - x.places;
  const numerator = power >= 0 ? x.units * tenTo(power) : x.units;
  const denominator = power >= 0 ? y.units : y.units * tenTo(-power);
  return { value: write({ units: quotient(numerator, denominator), places }), exact: numerator % denominator === 0n };
}

/** To so many decimal places: half away from zero, or towards zero. */
export function round(a: Decimal, places: number, how: 'nearest' | 'down' = 'nearest'): Rounded {
  const { units, places: has } = parse(a);
  if (has <= places) return { value: a, exact: true };
  const step = tenTo(has - places);
  return { value: write({ units: how === 'down' ? units / step : quotient(units, step), places }), exact: false };
}

/** Below zero when `a` is less than `b`, zero when they are equal. */
export function compare(a: Decimal, b: Decimal): number {
  const difference = subtract(a, b);
  return difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
}

/** How many decimal places a decimal has. */
export function placesOf(a: Decimal): number {
  return parse(a).places;
}

interface Parts {
  readonly units: bigint;
  readonly places: number;
}

function parse(text: Decimal): Parts {
  const point = text.indexOf('.');
  if (point < 0) return { units: BigInt(text), places: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
}

function write({ units, places }: Parts): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > whole.length && digits.charAt(end - 1) === '0') end--;
  const part = digits.slice(whole.length, end);
  return sign + whole + (part === '' ? '' : `.${part}`);
}

function combine(a: Decimal, b: Decimal, operation: (x: bigint, y: bigint) => bigint): Decimal {
  const [x, y] = [parse(a), parse(b)];
  const places = Math.max(x.places, y.places);
  return write({
    units: operation(x.units * tenTo(places - x.places), y.units * tenTo(places - y.places)),
    places,
  });
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

/** The nearest whole quotient, half away from zero. */
function quotient(numerator: bigint, denominator: bigint): bigint {
  const twice = 2n * numerator;
  const isNegative = numerator < 0n !== denominator < 0n;
  return (isNegative ? twice - denominator : twice + denominator) / (2n * denominator);
}
