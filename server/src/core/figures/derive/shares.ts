import { lastClause } from '../gap-place';
import type { PlacedQuantity } from '../quantity/find';
import { share, type Result } from './formula';

/**
 * What the last two figures before a gap in per cent give where its clause asks for a share: 占总数的, 完成年度目标的, 整改率. The whole is
 * the target where one is named; else the first figure, which the second may not pass.
 */
export function shareOf(clause: string, before: string, found: readonly PlacedQuantity[]): Result | null {
  const done = found.filter(figure => !UNDONE.test(wordsBefore(before, found, figure)));
  const [first, second] = done.slice(-2);
  if (!first || !second) return null;
  const [wordsOfFirst, wordsOfSecond] = [wordsBefore(before, found, first), wordsBefore(before, found, second)];
  if (/占[总全比其的]?[^，]{0,8}$/.test(clause))
    return isPartOf(before, first, second) ? share(second.quantity, first.quantity) : null;
  const stem = stemOf(clause);
  if (stem === null) return null;
  if (TARGET.test(wordsOfFirst) !== TARGET.test(wordsOfSecond)) {
    const [whole, part] = TARGET.test(wordsOfFirst) ? [first, second] : [second, first];
    return share(part.quantity, whole.quantity);
  }
  // 检查200家，发现问题30家，整改率: 30 were found, not mended.
  const isDone = Array.from(stem).some(character => wordsOfSecond.includes(character));
  return isDone && isPart(first, second) ? share(second.quantity, first.quantity) : null;
}

/** 隐患95处，已整改88处，未整改7处，整改率: what is left tells nothing of the rate. */
const UNDONE = /^(?:尚|仍)?未|^(?:剩余|其余)/;
const TARGET = /目标|任务|计划|预算(?!执行)|指标|应[到缴收交参完办检]|下达/;

/** What is counted in the whole: 整改 of 整改率达到, 完成 of 完成年度目标的. */
function stemOf(clause: string): string | null {
  const rate = /([^，、的]{2,4}?)(?:率|比例)(?:[为达是约]|达到|约为)?$/.exec(clause);
  if (rate) return /[增降升涨减]/.test(rate[1] ?? '') ? null : (rate[1] ?? null);
  return /完成[^，]{0,12}(?:目标|任务|计划|预算|指标)[总数量值额]{0,2}的$/.test(clause) ? '完成' : null;
}

/** The words of a figure's own clause, without figures before it. */
function wordsBefore(before: string, found: readonly PlacedQuantity[], figure: PlacedQuantity): string {
  const previous = found[found.indexOf(figure) - 1]?.span.end ?? 0;
  return lastClause(before.slice(previous, figure.span.start));
}

function isPart(whole: PlacedQuantity, part: PlacedQuantity): boolean {
  return Number(part.quantity.value) <= Number(whole.quantity.value);
}

/** Not a member of one list with the other: 城区18所、农村12所，农村占. */
function isPartOf(before: string, whole: PlacedQuantity, part: PlacedQuantity): boolean {
  const between = before.slice(whole.span.end, part.span.start);
  return isPart(whole, part) && (!between.startsWith('、') || between.includes('其中'));
}
