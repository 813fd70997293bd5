import { quantitiesOf, type PlacedQuantity } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import { readNumeral } from '../../text/numerals';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { decimal } from '../options';
import { lostSigns } from './lost-sign';
import { differences } from './points';

export const wrongPercent = defineRule({
  scope: 'paragraph',
  signs: ['%％倍番率长降'],
  meta: {
    id: 'figure/percent',
    title: { zh: '百分数、倍数有误', en: 'Wrong per cent or multiple' },
    rationale: {
      zh: '两个比率相减是百分点（达到62.5%，较上年提高1.2个百分点）；下降、减少不用倍数；翻一番是两倍、翻两番是四倍；占比相加应为100%（每项容许四舍五入0.1）。',
      en: 'The difference of two rates is in percentage points (达到62.5%，较上年提高1.2个百分点); nothing falls by a multiple; 翻一番 is twice, 翻两番 four times; shares add up to 100 % (0.1 a part for rounding).',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'info',
    options: {
      tolerance: decimal({
        default: 0.1,
        minimum: 0,
        maximum: 5,
        description: {
          zh: '各项占比相加不是100%时，每项容许相差多少个百分点',
          en: 'By how many percentage points for each part the shares may miss 100 %',
        },
      }),
    },
    examples: {
      bad: [
        '合格率由90%提高到95%，提高5%。',
        '参保率达到97.5%，较上年提高1.2%。',
        '满意度同比提升1.2%，达到98.5%。',
        '事故起数由12起下降到4起，下降2倍。',
        '能耗减少一倍。',
        '合格率达98.5，群众满意。',
        '人均收入21500元，同比增长7.5。',
        '党员教育覆盖率达100%以上。',
        '收入由50万元增加到100万元，翻了两番。',
        '三类占比分别为33.3%、33.3%、34.3%。',
      ],
      good: [
        '合格率由90%提高到95%，提高5个百分点。',
        '合格率由90%提高到95%，提高5.6%。',
        '参保率达到97.5%，较上年提高1.2个百分点。',
        '受理投诉120件，办结率98%，同比下降12%。',
        '预算执行率98%，较上年增收12%。',
        '产量由12吨增加到36吨，增加2倍。',
        '收入由50万元增加到100万元，翻了一番。',
        '三类占比分别为33.3%、33.3%、33.3%。',
        '两类占比分别为30%、20%。',
        '容积率2.5，心率76，年度任务完成率105%，拨备覆盖率240.1%，毛入学率103%。',
        '同比增长7.5个百分点，合格率98.5％，增长12件。',
        '产值由100万元增加到190万元，接近翻一番。',
      ],
      withOptions: [
        { options: { tolerance: 0.5 }, good: ['三类占比分别为33.3%、33.3%、34.3%。'] },
        { options: { tolerance: 0 }, bad: ['三类占比分别为33.3%、33.3%、33.3%。'] },
      ],
    },
  },
  check: (paragraph, { tolerance }) => faultsIn(paragraph, tolerance),
  fixes: (facts, range, { tolerance }) => repairsOf(paragraph => faultsIn(paragraph, tolerance))(facts, range),
});

function faultsIn(paragraph: Paragraph, tolerance: number): readonly Fault[] {
  const { text } = paragraph;
  const multiples = [
    ...lostSigns(text),
    ...(text.includes('倍') || text.includes('番') ? [...fallsByMultiple(text), ...doublings(paragraph)] : NONE),
  ];
  if (!mayCompareRates(text)) return multiples;
  const rates = quantitiesOf(paragraph).filter(isRate);
  if (rates.length < 2) return multiples;
  return [...multiples, ...differences(text, rates), ...shares(text, rates, tolerance)];
}

const NONE: readonly Fault[] = [];

/** Two per cent signs, and a word that puts them beside one another. */
function mayCompareRates(text: string): boolean {
  if (text.indexOf('%', text.indexOf('%') + 1) <= 0 && !text.includes('％')) return false;
  return COMPARED.test(text);
}

const COMPARED = /[由从较比]|分别|依次/;

function isRate({ quantity }: PlacedQuantity): boolean {
  return quantity.unit === '%';
}

/** 占比分别为 with parts that nearly add up: far from the whole they are not all of it. */
function shares(text: string, rates: readonly PlacedQuantity[], tolerance: number): readonly Fault[] {
  const first = rates.findIndex(({ span }) => SHARES.test(text.slice(Math.max(0, span.start - 12), span.start)));
  if (first < 0) return [];
  const parts = [rates[first]].filter(part => part !== undefined);
  for (const next of rates.slice(first + 1)) {
    const last = parts.at(-1);
    if (!last || !/^[、，,和及]$/.test(text.slice(last.span.end, next.span.start))) break;
    parts.push(next);
  }
  const total = parts.reduce((sum, { quantity }) => sum + Number(quantity.value), 0);
  const off = Math.abs(total - 100);
  if (parts.length < 3 || off > FAR || off <= tolerance * parts.length + 1e-9 || parts.some(isAbout)) return [];
  const span = { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 };
  const sum = String(Number(total.toFixed(2)));
  return [
    {
      span,
      message: { zh: `占比相加为${sum}%，不是100%`, en: `The shares add up to ${sum} %, not 100 %` },
      repairs: [],
    },
  ];
}

const SHARES = /(?:占比|比例|比重|占)[^，。；]{0,4}(?:分别|依次)[为是占达]?$/;
const FAR = 10;

function isAbout({ quantity }: PlacedQuantity): boolean {
  return quantity.approximate;
}

/** 下降2倍 */
function fallsByMultiple(text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (let at = text.indexOf('倍'); at >= 0; at = text.indexOf('倍', at + 1)) {
    const before = text.slice(Math.max(0, at - 16), at);
    const match = FALL.exec(before);
    if (!match || /^[增率数]/.test(text.slice(at + 1))) continue;
    const span = { start: at - match[0].length, end: at + 1 };
    found.push({
      span,
      message: {
        zh: '下降、减少不用倍数，写百分数或几分之几',
        en: 'Nothing falls by a multiple: write per cent or a fraction',
      },
      repairs: [],
    });
  }
  return found;
}

const FALL = /(?:下降|减少|降低|缩短|缩小|下跌|减小)[了近约]{0,2}[\d.一二两三四五六七八九十半几数]{1,6}[多余]?$/;

/** 翻了两番 against the figures before it. */
function doublings(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  const found: Fault[] = [];
  for (let at = text.indexOf('番'); at >= 0; at = text.indexOf('番', at + 1)) {
    const match = /翻了?([\d一二两三四五])$/.exec(text.slice(Math.max(0, at - 3), at));
    if (!match) continue;
    const start = at - match[0].length;
    const times = readNumeral(match[1] ?? '') ?? 0;
    const right = timesDoubled(text, quantitiesOf(paragraph), start);
    if (right === null || Math.abs(right - times) < 0.5) continue;
    found.push(doubling({ start, end: at + 1 }, right));
  }
  return found;
}

function doubling(span: Span, right: number): Fault {
  const whole = Math.round(right);
  const isWhole = Math.abs(right - whole) < 0.1 && whole >= 1 && whole <= 5;
  const name = `翻${'一两三四五'.charAt(whole - 1)}番`;
  const times = Number((2 ** right).toFixed(1));
  return {
    span,
    message: isWhole
      ? { zh: `按前面两数应为${name}`, en: `By the two figures before it, it is ${name}` }
      : { zh: `按前面两数是${times}倍`, en: `By the two figures before it, it is ${times} times as much` },
    repairs: isWhole ? [changeTo(name, span, 'suggestion')] : [],
  };
}

/** How many times a figure doubled on the way 由…到 just before a column; null where nothing plain stands there. */
function timesDoubled(text: string, quantities: readonly PlacedQuantity[], at: number): number | null {
  const [from, to] = quantities.filter(({ span }) => span.end <= at).slice(-2);
  if (!from || from.quantity.unit !== to?.quantity.unit || isAbout(from) || isAbout(to)) return null;
  const isMove =
    /[由从][^，。；]{0,12}$/.test(text.slice(Math.max(0, from.span.start - 16), from.span.start)) &&
    /^[^，。；]{0,10}[到至为]$/.test(text.slice(from.span.end, to.span.start)) &&
    /^[，,]?[^，。；]{0,4}$/.test(text.slice(to.span.end, at)) &&
    !'近约'.includes(text.charAt(at - 1));
  const ratio = Number(to.quantity.value) / Number(from.quantity.value);
  return isMove && ratio > 0 && Number.isFinite(ratio) ? Math.log2(ratio) : null;
}
