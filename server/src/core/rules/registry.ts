import type { Rule } from './define';
import { conflictingFigures } from './figure/conflict';
import { wrongDate } from './figure/date';
import { doubledApproximation } from './figure/doubled-approximation';
import { wrongGrowth } from './figure/growth';
import { mixedNumerals } from './figure/mixed';
import { wrongPercent } from './figure/percent';
import { halfNamedRange } from './figure/range';
import { droppedFigure } from './gap/dropped-figure';
import { droppedName } from './gap/dropped-name';
import { placeholder } from './gap/placeholder';
import { numberOutOfOrder } from './order/number-out-of-order';
import { repeatedNumber } from './order/number-repeated';
import { skippedNumber } from './order/number-skipped';
import { brokenSeries } from './order/series';
import { repeatedParagraph } from './repeat/paragraph';

/** All rules. This file is generated from the folders beside it: npm run generate. */
export const RULES: readonly Rule[] = [
  conflictingFigures,
  wrongDate,
  doubledApproximation,
  wrongGrowth,
  mixedNumerals,
  wrongPercent,
  halfNamedRange,
  droppedFigure,
  droppedName,
  placeholder,
  numberOutOfOrder,
  repeatedNumber,
  skippedNumber,
  brokenSeries,
  repeatedParagraph,
];
