import type { PlacedQuantity } from '../../figures/index';
import type { Fault } from '../faults';
import { isNext } from './sentence';
import { above, unequal } from './sum-faults';

/** 共100人，其中男60人、女45人: two that make the whole together, or several that exclude each other. */
export function parts(text: string, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  const at = own.findIndex(({ span }, i) => i > 0 && PARTS.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)));
  const whole = own[at - 1];
  if (!whole || whole.quantity.approximate || whole.quantity.unit === '%') return null;
  if (CHANGE.test(text.slice(Math.max(0, whole.span.start - 12), whole.span.start))) return null;
  const listed = listFrom(text, own, at, whole);
  const names = listed.map(({ part, from }) => text.slice(from, part.span.start).replace(LEAD, ''));
  const terms = listed.map(({ part }) => part);
  const isSpelledOut =
    terms.length > 1 && SPELLED_OUT.test(text.slice(whole.span.end)) && !names.some(name => INSIDE.test(name));
  if (terms.some(({ quantity }) => quantity.approximate)) return null;
  const [first = '', second = ''] = names;
  const complementary = terms.length === 2 && PAIRS.some(([a, b]) => isPair(first, second, a, b));
  if (complementary || isSpelledOut || isPartition(names)) return unequal(terms, whole);
  const size = Number(whole.quantity.value);
  const greater = terms.find(({ quantity }) => Number(quantity.value) > size);
  if (greater) return [above([greater], whole)];
  const all = terms.reduce((of, { quantity }) => of + Number(quantity.value), 0);
  const isTooMuch = all > size && terms.length > 1 && !names.some(name => INSIDE.test(name));
  return isTooMuch && (isOfThings(whole) || excludeEachOther(names)) ? [above(terms, whole)] : null;
}

/** People may be counted under several heads; a case, a sum of money or a plot stands under one. */
function isOfThings({ quantity: { unit } }: PlacedQuantity): boolean {
  return THINGS.has(unit);
}

const THINGS: ReadonlySet<string> = new Set([
  '元',
  '件',
  '起',
  '处',
  '例',
  '宗',
  '亩',
  '公里',
  '吨',
  '平方米',
  '条',
  '座',
  '套',
  '台',
  '辆',
]);

/** 排查隐患95处，已整改88处，未整改7处: nothing is beside what is done and what is not. */
export function doneAndOpen(text: string, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  for (const [i, open] of own.entries()) {
    const [whole, done] = [own[i - 2], own[i - 1]];
    if (!whole || !done || [whole, done, open].some(({ quantity }) => quantity.approximate)) continue;
    if (done.quantity.unit !== whole.quantity.unit || open.quantity.unit !== whole.quantity.unit) continue;
    const first = text.slice(whole.span.end, done.span.start).replace(/^[，,、]/, '');
    const second = text.slice(done.span.end, open.span.start).replace(/^[，,、]尚?/, '');
    if (!isPair(first, second, '已', '未') || OTHERS.test(text.slice(open.span.end))) continue;
    return unequal([done, open], whole);
  }
  return null;
}

const OTHERS = /^[，,、](?:正在?|其余|另|剩余|长期|持续|还有)/;

/** 增加1500亿元，其中中央财政9500亿元: the parts are not those of the change. */
const CHANGE = /(?:[增减升降多少比]|提高|拨付)[^，。；]{0,6}$/;
const PARTS = /^[，,（(：:]?(?:其中|即)[：:，,]?[^，。；、]{0,12}$/;
const LEAD = /^[，,、（(：:和及]*(?:(?:其中|即)[：:，,]?)?/;
/** 共600人，即男320人、女280人 */
const SPELLED_OUT = /^[，,（(：:]?即/;

/** 共47户，东湖、青山、洪山分别为12户、15户、20户: what each has is all there is. */
export function respective(text: string, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  const at = own.findIndex(({ span }, i) => i > 0 && EACH.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)));
  const whole = own[at - 1];
  if (!whole || whole.quantity.unit === '%') return null;
  const lead = text.slice(Math.max(0, whole.span.start - 14), whole.span.start);
  if (!WHOLE.test(lead) || CHANGE.test(lead)) return null;
  const terms: PlacedQuantity[] = [];
  for (const part of own.slice(at)) {
    const last = terms.at(-1);
    if (last && !isNext(text.slice(last.span.end, part.span.start))) break;
    if (part.quantity.unit !== whole.quantity.unit || part.quantity.approximate) return null;
    terms.push(part);
  }
  return terms.length > 1 ? unequal(terms, whole) : null;
}

/** Behind the whole: the names, and no words that make them some of many. */
const EACH =
  /^[，,：:（(](?![^，。；]{0,40}(?:其中|等|前[两三四五]))[^，。；]{0,20}、[^，。；]{0,30}(?:分别|依次)[为是有]?$/;
const WHOLE = /[共总][计数量]?[^，。；]{0,12}$/;
/** 已办结 and 未办结, 男 and 女: nothing is beside them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['已', '未'],
  ['城镇', '农村'],
  ['合格', '不合格'],
];

function isPair(first: string, second: string, a: string, b: string): boolean {
  const pair = (x: string, y: string) => x.startsWith(a) && y.startsWith(b) && x.slice(a.length) === y.slice(b.length);
  return pair(first, second) || pair(second, first);
}

/** 甲85件、乙112件、其他35件: what is left closes the list, so that nothing is beside it. */
function isPartition(names: readonly string[]): boolean {
  return names.length > 1 && LEFT.test(names.at(-1) ?? '') && !names.some(name => INSIDE.test(name));
}

const LEFT = /^其[他它余](?!中)/;
/** 党员中女21人, 同比增加30件: figures that stand in the list and are no part of the whole. */
const INSIDE = /其中|中[男女有]|[增减升降含]|占(?![道地用])|同比|[比较]上/;

/** 一般隐患 and 重大隐患: degrees of one thing. */
function excludeEachOther(names: readonly string[]): boolean {
  const degrees = names.map(name => DEGREES.find(word => name.startsWith(word)));
  const things = names.map((name, i) => name.slice(degrees[i]?.length ?? 0));
  return (
    degrees.every(degree => degree !== undefined) &&
    new Set(degrees).size === names.length &&
    new Set(things).size === 1
  );
}

const DEGREES = [
  '大型',
  '中型',
  '小型',
  '特别重大',
  '特大',
  '重大',
  '较大',
  '一般',
  '轻微',
  '一级',
  '二级',
  '三级',
  '四级',
  '高风险',
  '中风险',
  '低风险',
  '男',
  '女',
];

interface Listed {
  readonly part: PlacedQuantity;
  readonly from: number;
}

/** The figures of the list behind 其中, of the whole's unit. */
function listFrom(text: string, own: readonly PlacedQuantity[], at: number, whole: PlacedQuantity): readonly Listed[] {
  const listed: Listed[] = [];
  for (const part of own.slice(at)) {
    const from = (listed.at(-1)?.part ?? whole).span.end;
    const follows = listed.length === 0 || /^[，,、和及][^，。；、]{1,12}$/.test(text.slice(from, part.span.start));
    if (!follows || part.quantity.unit !== whole.quantity.unit) break;
    listed.push({ part, from });
  }
  return listed;
}
