import type { Decimal } from './decimal';

/** A figure with what it counts. */
export interface Quantity {
  /** Of `unit`: 203000 for 20.3 万册; 25 for 25%. */
  readonly value: Decimal;
  /** Without scale, one name for equal units: 元 for 万元; '' where none is written. */
  readonly unit: string;
  /** The power of ten that was written beside the figure, as a word or inside the unit: 4 for 20.3 万册. */
  readonly power: number;
  /** The figure alone as digits, without separators: `20.3`, `1234`, `80.00`; for 十二 it is `12`. */
  readonly figure: string;
  /** 约500, 近500, 500余, 500多, 500左右. */
  readonly approximate: boolean;
}
