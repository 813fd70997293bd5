import { lastClause } from '../gap-place';
import type { PlacedQuantity } from '../quantity/find';
import type { Quantity } from '../quantity/quantity';

/**
 * The figures that a total sums up: those before 合计; as many as 两组共 says; the two halves or the quarters of a year before
 * 全年累计. Null where the clause of the gap asks for no total, or for one of more than stands there.
 */
export function partsOfTotal(
  clause: string,
  before: string,
  same: readonly PlacedQuantity[],
): readonly Quantity[] | null {
  const list = listBefore(before, same);
  const quantities = list.map(({ quantity }) => quantity);
  if (/(?:合计|共计|总计|总共|一共)[^，。；]{0,10}$/.test(clause)) return quantities;
  const [, count = ''] =
    /([两二三四五六七八九])[^，、一二三四五六七八九]{1,4}[共总合]计?[^，。；]{0,8}$/.exec(clause) ?? [];
  if (count !== '') return list.length === COUNTS.indexOf(count) ? quantities : null;
  return /全年(?:累计|共)[^，。；]{0,10}$/.test(clause) && isWholeYear(before, list) ? quantities : null;
}

const COUNTS = '  两三四五六七八九';
const YEARS: readonly (readonly string[])[] = [
  ['上半年', '下半年'],
  ['一季度', '二季度', '三季度', '四季度'],
];

/** Whether the figures are those of the parts of a year, each in the clause that names its part. */
function isWholeYear(before: string, list: readonly PlacedQuantity[]): boolean {
  const clauses = list.map(({ span }) => lastClause(before.slice(0, span.start)));
  return YEARS.some(parts => parts.length === list.length && parts.every((part, i) => clauses[i]?.includes(part)));
}

/** The figures of the list that ends before the total: from the last one that is itself a total on. */
function listBefore(before: string, same: readonly PlacedQuantity[]): readonly PlacedQuantity[] {
  const from = same.findLastIndex(({ figure }) => /(?:共|合计|总计)[^、，]{0,10}$/.test(before.slice(0, figure.start)));
  return same.slice(from + 1);
}
