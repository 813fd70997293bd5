import type { Fact, Measure } from '../table/fact';
import { differ, partOf, yearOf } from '../table/periods';
import { spansIn } from '../table/spans';
import { shift } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { difference, growth, share, sum, type Result } from './formula';

/** A fact that is worked out from others. It is offered with its formula and never applied unasked. */
export interface DerivedFact extends Fact {
  readonly formula: string;
  readonly operands: readonly Fact[];
}

/** What a table's figures give by arithmetic where the table does not say it itself: 同比, 增减, 百分点, 完成率, 占比, 合计. */
export function deriveFacts(facts: readonly Fact[]): readonly DerivedFact[] {
  const figures = facts.filter(fact => fact.quantity !== null);
  const currents = figures.filter(({ measure }) => measure === 'current');
  const derived = [
    ...[...groupBy(figures, thingOf).values()].flatMap(ofOneThing),
    ...partsOfWholes(currents),
    ...totals(currents),
    ...[...groupBy(currents, thingOf).values()].flatMap(sumsOverTime),
  ];
  const stated = groupBy(facts, measuredIn);
  return derived.filter(fact => !stated.get(measuredIn(fact))?.some(other => isSamePeriod(fact.period, other.period)));
}

function measuredIn(fact: Fact): string {
  return `${thingOf(fact)}\n${fact.measure}`;
}

/** A period that is not named is the whole of any year. */
function isSamePeriod(a: string | null, b: string | null): boolean {
  return partOf(a ?? '') === partOf(b ?? '') && !differ(a ?? '', b ?? '');
}

/** What the months or quarters of a year are together: 上半年, 1-9月, 全年. */
function sumsOverTime(facts: readonly Fact[]): readonly DerivedFact[] {
  const [first] = facts;
  if (!first || first.quantity?.unit === '%' || NOT_ADDED.test(first.label)) return [];
  return spansIn(facts.map(({ period }) => period ?? '')).flatMap(({ period, parts }) => {
    const operands = parts.flatMap(at => facts[at] ?? []);
    const total = sum(operands.flatMap(({ quantity }) => quantity ?? []));
    return derive({ ...first, period }, 'current', first.unit, total, operands) ?? [];
  });
}

/** What there is at the end of a month is not added to what there was at the end of another, nor is a mean. */
const NOT_ADDED =
  /率|占比|比重|[平人户]均|累计|期末|[月季年]末|余额|存量|现有|实有|在[册校编岗职库]|常住|户籍|登记在|总人口/;

/** Months are compared with months, and whole years with whole years. */
function ofOneThing(facts: readonly Fact[]): readonly DerivedFact[] {
  return [...groupBy(facts, ({ period }) => partOf(period ?? '')).values()].flatMap(ofOnePeriod);
}

function ofOnePeriod(facts: readonly Fact[]): readonly DerivedFact[] {
  const [now, before] = nowAndBefore(facts);
  const target = only(facts, 'target');
  if (!now?.quantity) return [];
  const derived: (DerivedFact | null)[] = [];
  if (before?.quantity) {
    const isRate = now.quantity.unit === '%';
    const change = difference(now.quantity, before.quantity);
    derived.push(derive(now, 'change', isRate ? '个百分点' : now.unit, change, [now, before]));
    if (!isRate) derived.push(derive(now, 'growth', '%', growth(now.quantity, before.quantity), [now, before]));
  }
  if (target?.quantity && now.quantity.unit !== '%')
    derived.push(derive(now, 'rate', '%', share(now.quantity, target.quantity), [now, target]));
  return derived.filter(fact => fact !== null);
}

/** This period's figure and the one before: by their columns, or in a long table by the years of their rows. */
function nowAndBefore(facts: readonly Fact[]): readonly [Fact | undefined, Fact | undefined] {
  const currents = facts.filter(({ measure }) => measure === 'current');
  const [a, b] = currents;
  const yearA = yearOf(a?.period ?? null);
  const yearB = yearOf(b?.period ?? null);
  if (currents.length !== 2 || yearA === null || yearB === null || Math.abs(yearA - yearB) !== 1)
    return [only(facts, 'current'), only(facts, 'previous')];
  return yearA > yearB ? [a, b] : [b, a];
}

/** What each 其中 row is of its whole. */
function partsOfWholes(currents: readonly Fact[]): readonly DerivedFact[] {
  const wholes = groupBy(
    currents.filter(({ parent }) => parent === null),
    ({ label, subject, sheet, period }) => [label, subject, sheet, period].join('\n'),
  );
  return currents.flatMap(part => {
    const [whole, ...others] = wholes.get([part.parent, part.subject, part.sheet, part.period].join('\n')) ?? [];
    if (part.parent === null || !part.quantity || !whole?.quantity || others.length > 0) return [];
    return derive(part, 'share', '%', share(part.quantity, whole.quantity), [part, whole]) ?? [];
  });
}

/** The whole of what a cross table counts for each place, where it has no row 合计. */
function totals(currents: readonly Fact[]): readonly DerivedFact[] {
  const counted = groupBy(currents, ({ label, parent, sheet, period, column }) =>
    [label, parent, sheet, period, column].join('\n'),
  );
  return [...counted.values()].flatMap(parts => {
    const [first] = parts;
    if (!first || first.quantity?.unit === '%' || !isEachOnce(parts)) return [];
    const quantities = parts.flatMap(({ quantity }) => quantity ?? []);
    return derive({ ...first, subject: null }, 'current', first.unit, sum(quantities), parts) ?? [];
  });
}

/** Whether each place is counted once, and none with its own parts: 东湖街道 and its communities are no sum. */
function isEachOnce(parts: readonly Fact[]): boolean {
  const subjects = new Set(parts.map(({ subject }) => subject));
  if (parts.length < 2 || subjects.has(null) || subjects.size < parts.length) return false;
  return !parts.some(({ category }) => category !== null && subjects.has(category));
}

function derive(
  base: Fact,
  measure: Measure,
  unit: string,
  result: Result | null,
  operands: readonly Fact[],
): DerivedFact | null {
  if (!result || !base.quantity) return null;
  const power = unit === base.unit ? base.quantity.power : 0;
  return {
    ...base,
    measure,
    unit,
    text: result.value,
    quantity: quantityOf(result.value, unit === base.unit ? base.quantity.unit : unit, power),
    header: '按数据表计算',
    formula: result.note,
    operands,
  };
}

function quantityOf(figure: string, unit: string, power: number): Quantity {
  return { value: shift(figure, power), unit, power, figure, approximate: false };
}

/** The only fact of a measure; two contradict each other and give nothing. */
function only(facts: readonly Fact[], measure: Measure): Fact | undefined {
  const found = facts.filter(fact => fact.measure === measure);
  return found.length === 1 ? found[0] : undefined;
}

/** What is counted, for whom, in one sheet: figures of different sheets are never worked together. */
function thingOf({ label, parent, subject, sheet }: Fact): string {
  return [label, parent, subject, sheet].join('\n');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
