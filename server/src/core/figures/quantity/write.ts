import type { Message } from '../../text/message';
import { round, shift, type Decimal } from './decimal';
import { splitUnit } from './unit';
import type { Quantity } from './quantity';

/** A quantity as it is put before a unit. */
export interface Written {
  /** The figure alone: `20.3` before 万册. */
  readonly figure: Decimal;
  readonly rounded: boolean;
  /** Whether the scale is another than the source's, so that the writer should see the conversion. */
  readonly converted: boolean;
  /** The conversion: `203456 册＝20.3456 万册`, `203456 册≈20.3 万册`; null where nothing was converted. */
  readonly note: Message | null;
}

/**
 * Writes a quantity before a unit of the same kind, `万册` or `册`: null when the unit is another. `places` are the decimals kept;
 * `whole` cuts to a whole figure, as 万余 wants it: 203456 册 before 万余册 is 20.
 */
export function writeQuantity(
  quantity: Quantity,
  unit: string,
  { places = 2, whole = false }: { readonly places?: number; readonly whole?: boolean } = {},
): Written | null {
  const { base, power } = splitUnit(unit);
  if (base !== quantity.unit) return null;
  const scaled = shift(quantity.value, -power);
  if (power === quantity.power && !whole) return { figure: scaled, rounded: false, converted: false, note: null };
  const shown = round(scaled, whole ? 1 : places);
  const { value, exact } = whole ? round(scaled, 0, 'down') : shown;
  const from = `${shift(quantity.value, -quantity.power)} ${scaleName(quantity.power)}${base}`;
  const converted = power !== quantity.power;
  const equal = `${from}${shown.exact ? '＝' : '≈'}${shown.value} ${scaleName(power)}${base}`;
  const shows = converted ? equal : from;
  const note = whole && !exact ? { zh: `${shows}，取整`, en: `${shows}, cut to a whole` } : { zh: shows, en: shows };
  return { figure: value, rounded: !exact, converted, note: converted || !exact ? note : null };
}

/** The word for a power of ten: 万, 百万, 亿; '' for ones. */
export function scaleName(power: number): string {
  return SCALES[power] ?? `×10^${power} `;
}

const SCALES: Readonly<Record<number, string>> = {
  0: '',
  1: '十',
  2: '百',
  3: '千',
  4: '万',
  5: '十万',
  6: '百万',
  7: '千万',
  8: '亿',
  9: '十亿',
  10: '百亿',
  11: '千亿',
  12: '万亿',
};
