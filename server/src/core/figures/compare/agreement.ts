import { compare, placesOf, round, shift } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';

/**
 * Whether a figure of the text says what the table says: the same, the same rounded to the places and scale that the text
 * writes (20.3 万 for 203456, 96.5% for 96.53%), or near it where either is approximate.
 */
export function agrees(text: Quantity, table: Quantity): boolean {
  if (text.unit !== table.unit) return false;
  if (text.value === table.value) return true;
  if (text.approximate || table.approximate) return isNear(text, table);
  const written = shift(text.value, -text.power);
  const places = Math.max(placesOf(written), text.figure.split('.')[1]?.length ?? 0);
  if (text.power === 0 && places === 0) return false;
  return round(shift(table.value, -text.power), places).value === written;
}

/** Within a tenth: 860余 for 863, 近900 for 871. */
function isNear(a: Quantity, b: Quantity): boolean {
  const [x, y] = [Number(a.value), Number(b.value)];
  return compare(a.value, b.value) === 0 || Math.abs(x - y) * 10 <= Math.max(Math.abs(x), Math.abs(y));
}
