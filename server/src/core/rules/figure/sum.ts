import { quantitiesOf, sum, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Severity } from '../define';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { bySentence } from './sentence';

export const wrongSum = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'figure/sum',
    title: { zh: '合计不符', en: 'A sum that does not add up' },
    rationale: {
      zh: '合计、分别为，以及男与女、已与未、城镇与农村这样互补的两项，以及以“其他”“其余”收尾的其中各项，要与总数相等。别的其中各项不要求齐全，只有互斥的部分大于总数才提示。含余、近、约、多的不报。',
      en: '合计, 分别为 and complementary pairs (男 and 女, 已 and 未, 城镇 and 农村) must equal the whole, and so must parts behind 其中 that end with 其他 or 其余. Other parts need not be complete; only parts above the whole are told. Approximate figures are left alone.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: [
        '初中部320人、高中部280人，合计580人。',
        '三个社区分别为12户、15户、20户，合计45户。',
        '现有职工100人，其中男60人、女45人。',
        '共受理120件，其中已办结100件，未办结25件。',
        '共排查隐患90处，其中一般隐患70处、重大隐患25处。',
        '共走访100户，其中困难户120户。',
        '共受理咨询180件，其中社保咨询72件、医保咨询65件、其他咨询33件。',
        '共走访企业60家，其中规上企业75家、小微企业20家。',
      ],
      good: [
        '男职工60人、女职工40人，合计100人。',
        '共有干部50人，其中党员38人、女干部21人。',
        '共排查隐患90处，其中一般隐患50处、重大隐患25处。',
        '共走访300余户，其中困难户120余户、独居老人户90余户。',
        '共走访300户，其中困难户120余户、独居老人户190余户。',
        '召开会议5次，培训12次，合计投入80万元。',
        '初中部320人、高中部xx人，合计580人。',
        '共有职工100人，其中男60人。',
        '共受理咨询180件，其中社保咨询72件、医保咨询65件、其他咨询43件。',
        '共受理咨询180件，其中社保咨询72件，比上年增加30件，其他108件。',
        '共受理咨询180余件，其中社保咨询72件、其他咨询33件。',
        '安排赤字900万元，比上年增加150万元，其中本级赤字700万元。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  if (!TOTALS.some(word => text.includes(word))) return NONE;
  const quantities = quantitiesOf(paragraph);
  if (quantities.length < 2) return NONE;
  return bySentence(text, quantities).flatMap(([sentence, own]) =>
    isOpen(paragraph, sentence) ? NONE : (total(text, sentence, own) ?? parts(text, own) ?? NONE),
  );
}

const NONE: readonly Fault[] = [];
const TOTALS = ['合计', '总计', '其中'];

/** A figure of the sentence is still missing. */
function isOpen({ gaps }: Paragraph, { start, end }: Span): boolean {
  return gaps.some(({ span, kind }) => kind === 'number' && span.start >= start && span.end <= end);
}

/** 甲320人、乙280人，合计580人: all figures of the sentence before 合计, where they are of one unit. */
function total(text: string, sentence: Span, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  const at = own.findIndex(({ span }, i) => i > 1 && SUMS.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)));
  const whole = own[at];
  if (!whole) return null;
  const terms = own.slice(0, at);
  const lead = text.slice(sentence.start, terms[0]?.span.start);
  const isList = terms.every(({ quantity }) => quantity.unit === whole.quantity.unit) && !INCOMPLETE.test(lead);
  const between = text.slice(terms[0]?.span.end, whole.span.start);
  return isList && !INCOMPLETE.test(between) ? unequal(terms, whole) : NONE;
}

const SUMS = /^[，,、（(]?(?:合计|总计)[^，。；、\d]{0,4}$/;
/** A part of a part, or a figure that is no part. */
const INCOMPLETE = /其中|[共等比较增减约近余]|包括|以及其他|同比/;

/** 共100人，其中男60人、女45人: two that make the whole together, or several that exclude each other. */
function parts(text: string, own: readonly PlacedQuantity[]): readonly Fault[] | null {
  const at = own.findIndex(({ span }, i) => i > 0 && PARTS.test(text.slice(own[i - 1]?.span.end ?? 0, span.start)));
  const whole = own[at - 1];
  if (!whole || whole.quantity.approximate || whole.quantity.unit === '%') return null;
  if (CHANGE.test(text.slice(Math.max(0, whole.span.start - 12), whole.span.start))) return null;
  const listed = listFrom(text, own, at, whole);
  const names = listed.map(({ part, from }) => text.slice(from, part.span.start).replace(LEAD, ''));
  const terms = listed.map(({ part }) => part);
  if (terms.some(({ quantity }) => quantity.approximate)) return null;
  const [first = '', second = ''] = names;
  const complementary = terms.length === 2 && PAIRS.some(([a, b]) => isPair(first, second, a, b));
  if (complementary || isPartition(names)) return unequal(terms, whole);
  const size = Number(whole.quantity.value);
  const greater = terms.find(({ quantity }) => Number(quantity.value) > size);
  if (greater) return [above([greater], whole)];
  const all = terms.reduce((of, { quantity }) => of + Number(quantity.value), 0);
  return all > size && terms.length > 1 && excludeEachOther(names) ? [above(terms, whole)] : null;
}

/** 增加1500亿元，其中中央财政9500亿元: the parts are not those of the change. */
const CHANGE = /(?:[增减升降多少比]|提高|拨付)[^，。；]{0,6}$/;
const PARTS = /^[，,（(：:]?其中[：:，,]?[^，。；、]{0,12}$/;
const LEAD = /^[，,、（(：:和及]*(?:其中[：:，,]?)?/;
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
const INSIDE = /其中|中[男女有]|[增减升降含占]|同比|[比较]上/;

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
    const isNext = listed.length === 0 || /^[，,、和及][^，。；、]{1,12}$/.test(text.slice(from, part.span.start));
    if (!isNext || part.quantity.unit !== whole.quantity.unit) break;
    listed.push({ part, from });
  }
  return listed;
}

function unequal(terms: readonly PlacedQuantity[], whole: PlacedQuantity): readonly Fault[] {
  const result = sum(terms.map(({ quantity }) => quantity));
  if (!result || whole.quantity.approximate || terms[0]?.quantity.unit !== whole.quantity.unit) return NONE;
  const stated = Number(whole.quantity.value);
  const all = terms.reduce((of, { quantity }) => of + Number(quantity.value), 0);
  // Figures that were rounded to 0.1万 add up to a little more or less.
  const rounding = terms.concat(whole).reduce((of, { quantity }) => of + unitOfLastPlace(quantity) / 2, 0);
  const isCount = terms.concat(whole).every(({ quantity }) => quantity.power === 0 && !quantity.figure.includes('.'));
  if (Math.abs(all - stated) <= (isCount ? 0 : rounding) + 1e-6) return NONE;
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

function above(terms: readonly PlacedQuantity[], whole: PlacedQuantity): Fault {
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
