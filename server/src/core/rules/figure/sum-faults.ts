import { sum, type PlacedQuantity } from '../../figures/index';
import type { Severity } from '../define';
import { changeTo, type Fault } from '../faults';

/** The whole, where its terms add up to something else. */
export function unequal(terms: readonly PlacedQuantity[], whole: PlacedQuantity): readonly Fault[] {
  const result = sum(terms.map(({ quantity }) => quantity));
  if (!result || whole.quantity.approximate || terms[0]?.quantity.unit !== whole.quantity.unit) return [];
  const stated = Number(whole.quantity.value);
  const all = terms.reduce((of, { quantity }) => of + Number(quantity.value), 0);
  // Figures that were rounded to 0.1万 add up to a little more or less.
  const rounding = terms.concat(whole).reduce((of, { quantity }) => of + unitOfLastPlace(quantity) / 2, 0);
  const isCount = terms.concat(whole).every(({ quantity }) => quantity.power === 0 && !quantity.figure.includes('.'));
  if (Math.abs(all - stated) <= (isCount ? 0 : rounding) + 1e-6) return [];
  return [
    told(
      whole,
      `合计不符：${result.note}，文中写${whole.quantity.figure}`,
      `The sum is ${result.note}, the text says ${whole.quantity.figure}`,
      terms[0].quantity.power === whole.quantity.power ? result.value : null,
    ),
  ];
}

function unitOfLastPlace({ figure, power }: PlacedQuantity['quantity']): number {
  return 10 ** (power - (figure.split('.')[1]?.length ?? 0));
}

/** The whole, where its terms are more than it. */
export function above(terms: readonly PlacedQuantity[], whole: PlacedQuantity): Fault {
  const list = terms.map(({ quantity }) => quantity.figure).join('＋');
  const size = whole.quantity.figure;
  return told(
    whole,
    `其中各项大于总数：${list}＞${size}`,
    `The parts exceed the whole: ${list} > ${size}`,
    null,
    'info',
  );
}

function told(
  whole: PlacedQuantity,
  zh: string,
  en: string,
  right: string | null,
  severity: Severity = 'warning',
): Fault {
  return {
    span: whole.span,
    severity,
    message: { zh, en },
    repairs: right === null ? [] : [changeTo(right, whole.figure, 'suggestion')],
  };
}
