import { deriveInSentence, GAP_PLACE, quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import { laterMessage } from '../../text/message';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { decimal } from '../options';
import { bySentence } from './sentence';

export const wrongGrowth = defineRule({
  scope: 'paragraph',
  signs: ['%％'],
  meta: {
    id: 'figure/growth',
    title: { zh: '增减幅度、占比、完成率与数字不符', en: 'A rate that its own figures contradict' },
    rationale: {
      zh: '同一句里写了两个数，又写了由它们算出的同比、占比或完成率：按两数重算，四舍五入以外的差别才报。年均、可比价等另有算法，不报。',
      en: 'Where a sentence gives two figures and the rate that follows from them, the rate is worked out again; only what rounding does not explain is reported. 年均 and 可比价 are worked out otherwise.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    options: {
      tolerance: decimal({
        default: 0,
        minimum: 0,
        maximum: 10,
        description: {
          zh: '四舍五入以外还容许相差几个百分点',
          en: 'By how many percentage points a rate may differ besides rounding',
        },
      }),
    },
    examples: {
      bad: [
        '去年办理120件，今年办理150件，同比增长20%。',
        '目标200户，完成190户，完成率98%。',
        '共有党员50人，其中女党员20人，占党员总数的30%。',
      ],
      good: [
        '去年办理120件，今年办理150件，同比增长25%。',
        '目标200户，完成190户，完成率95%。',
        '去年办理约120件，今年办理150件，同比增长20%。',
        '去年产值1.2亿元，今年产值1.5亿元，可比价增长20%。',
        '教育占16%，交通建设占44%，灾后重建占23%。',
        '共有党员50人，其中女党员20人，占40%。',
        '去年办理3件，今年办理4件，同比增长33%。',
      ],
      withOptions: [
        {
          options: { tolerance: 1 },
          bad: ['去年办理120件，今年办理150件，同比增长20%。'],
          good: ['去年办理120件，今年办理150件，同比增长24%。'],
        },
      ],
    },
  },
  check: (paragraph, { tolerance }) => faultsIn(paragraph, tolerance),
  fixes: (facts, range, { tolerance }) => repairsOf(paragraph => faultsIn(paragraph, tolerance))(facts, range),
});

function faultsIn(paragraph: Paragraph, tolerance: number): readonly Fault[] {
  const { text } = paragraph;
  if (!COMPARED.test(text)) return NONE;
  const quantities = quantitiesOf(paragraph);
  if (quantities.length < 3) return NONE;
  return bySentence(text, quantities).flatMap(([sentence, own]) =>
    own.flatMap((rate, i) =>
      i > 1 && rate.quantity.unit === '%' ? (faultAt(paragraph, sentence, own, i, tolerance) ?? []) : [],
    ),
  );
}

const NONE: readonly Fault[] = [];

/** A rate is worked out only where one of these says from what. */
const COMPARED =
  /[上去前]年|[上同]期|[由从]|完成率|完成比例|办结率|整改率|化解率|调处率|拨付率|占[总全比其的]|占\p{Script=Han}{1,8}总[数量额人]|其中[^。；]{2,20}，占(?=[\d约])/u;

/** These are worked out in another way, or from other figures. */
const OTHERWISE =
  /年均|平均|均增|可比|不变价|名义|实际|扣除|累计|[一二三四五六七八九十\d]年[来间增]|翻|环比|增速|预计|目标增/;

function faultAt(
  { text, gaps }: Paragraph,
  sentence: Span,
  own: readonly PlacedQuantity[],
  i: number,
  tolerance: number,
): Fault | null {
  const rate = own[i];
  const operands = own.slice(i - 2, i);
  const [a, b] = operands;
  if (!rate || !a || !b || rate.quantity.approximate || a.quantity.unit === '%') return null;
  if (OTHERWISE.test(text.slice(a.span.end, rate.span.start))) return null;
  if (gaps.some(({ span }) => span.start >= sentence.start && span.end <= rate.span.start)) return null;
  // Its operands are the two figures before it: what stands farther away is only read again and again.
  const start = Math.max(sentence.start, a.span.start - NEAR);
  const end = Math.min(sentence.end, rate.figure.end + NEAR);
  const marked = text.slice(start, rate.figure.start) + GAP_PLACE + text.slice(rate.figure.end, end);
  const result = deriveInSentence(marked, '%');
  if (!result) return null;
  const stated = Number(rate.quantity.value);
  const right = Number(result.value);
  const places = rate.quantity.figure.split('.')[1]?.length ?? 0;
  const rounding = 0.5 * 10 ** -places + 0.05 + (100 + right) * (looseness(a) + looseness(b));
  if (Math.abs(stated - right) <= rounding + tolerance + 1e-9) return null;
  const value = String(Number(right.toFixed(Math.max(places, 1))));
  return {
    span: rate.span,
    message: laterMessage({ note: result.note, written: rate.quantity.figure }, ({ note, written }, language) =>
      language === 'zh'
        ? `与前面两数不符：${note}，文中写${written}%`
        : `Differs from its figures: ${note}, the text says ${written}%`,
    ),
    repairs: [changeTo(value, rate.figure, 'suggestion')],
  };
}

const NEAR = 40;

/** By what part of itself a figure may have been rounded: none for a count. */
function looseness({ quantity: { figure, power } }: PlacedQuantity): number {
  const places = figure.split('.')[1]?.length ?? 0;
  return power === 0 && places === 0 ? 0 : (0.5 * 10 ** -places) / Number(figure);
}
