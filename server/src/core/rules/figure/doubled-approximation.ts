import { quantitiesOf } from '../../figures/index';
import type { Paragraph } from '../../model/paragraph';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { defineRule } from '../define';
import { changeTo, repairsOf, type Fault } from '../faults';
import { aboutTwiceAt } from './about-twice';
import { isExact, isNumeral, numeralStart } from './numeral-before';

export const doubledApproximation = defineRule({
  scope: 'paragraph',
  signs: ['余多上'],
  meta: {
    id: 'figure/doubled-approximation',
    title: { zh: '概数重复', en: 'Doubled approximation' },
    rationale: {
      zh: '余万余、10万余万、近…余、约…多、余…左右、余…以上、约…以上把“大约”说了两遍；精确到个位的数后面不加“余”。约…左右通行，不报。',
      en: '余万余, 10万余万, 近…余, 约…多, 余…左右, 余…以上 and 约…以上 say “about” twice; a figure exact to its last digit takes no 余. 约…左右 is tolerated.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'warning',
    examples: {
      bad: [
        '发放宣传单10余万余张。',
        '发放宣传单10万余万张。',
        '参加人数近300余人。',
        '参会近千余人。',
        '约500人以上受益。',
        '整改问题657余条。',
        '惠及群众约1.2万余人。',
        '户均增收3200余元左右。',
        '投入大约300多万元左右。',
        '到会约三百余人。',
        '惠及5万多余人，培训二百三十余余人次。',
        '惠及数百余人，发放资料十几万余份。',
        '近300多人参加，将近200多人到会。',
        '惠及300余人上下，到会200余人以上。',
      ],
      good: [
        '发放宣传单10余万张，10万余张。',
        '参加人数近300人，惠及300余人。',
        '约500人左右受益。',
        '近30余年来，最近300余户搬迁，近10多年来。',
        '整改问题650余条，账户余额1235元。',
        '附近300余户居民，共1235余额不足。',
        '预约500人以上的活动须报备。',
        '节约资金300余万元，预约1200多人次。',
        '沿线300余米左右两侧植树，约200多功能座椅到位。',
        '大约300万元左右，惠及1.2万余人。',
      ],
    },
  },
  check: faultsIn,
  fixes: repairsOf(faultsIn),
});

function faultsIn(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  let found: Fault[] | null = null;
  for (let at = text.indexOf('余'); at >= 0; at = text.indexOf('余', at + 1)) {
    const fault =
      twice(text, at) ??
      twoSigns(text, at) ??
      nearly(text, at) ??
      fromTwoSides(text, at) ??
      vague(text, at) ??
      tooExact(text, at);
    if (!fault) continue;
    (found ??= []).push(fault);
    at = Math.max(at, fault.span.end - 1);
  }
  for (let at = text.indexOf('多'); at >= 0; at = text.indexOf('多', at + 1)) {
    const fault = isNumeral(text, at - 1) ? (nearly(text, at) ?? fromTwoSides(text, at)) : null;
    if (fault) (found ??= []).push(fault);
  }
  if (text.includes('以上')) (found ??= []).push(...atLeast(paragraph));
  return found ?? NONE;
}

const NONE: readonly Fault[] = [];
const SCALES = '百千万亿';

/** 余万余 and 万余万 around the first 余. */
function twice(text: string, at: number): Fault | null {
  const [before, after, behind] = [text.charAt(at - 1), text.charAt(at + 1), text.charAt(at + 2)];
  if (isScale(after) && (behind === '余' || behind === '多')) {
    const span = { start: at, end: at + 3 };
    return fault(span, `余${after}${behind}`, [
      changeTo(`余${after}`, span, 'suggestion'),
      changeTo(after + behind, span, 'suggestion'),
    ]);
  }
  const scaled = isScale(before) && isScale(after) && /[万亿]/.test(after) && isNumeral(text, at - 2);
  const span = { start: at - 1, end: at + 2 };
  return scaled ? fault(span, `${before}余${after}`, [changeTo(`${before}余`, span, 'suggestion')]) : null;
}

/** 5万多余人, 230余余人: two signs side by side behind a number. */
function twoSigns(text: string, at: number): Fault | null {
  const start = SIGNS.includes(text.charAt(at - 1) || '-') ? at - 1 : at;
  if (start === at && !SIGNS.includes(text.charAt(at + 1) || '-')) return null;
  if (!isNumeral(text, start - 1) || NO_APPROXIMATION.includes(text.charAt(start + 2) || '。')) return null;
  const span = { start, end: start + 2 };
  const signs = text.slice(start, start + 2);
  return fault(span, signs, [changeTo(signs.charAt(0), span, 'suggestion')]);
}

const SIGNS = '余多';

/** 近300余人, 近300多人; 近30余年 is 最近三十多年. */
function nearly(text: string, at: number): Fault | null {
  const start = numeralStart(text, at);
  const sign = text.charAt(at);
  if (start === at || text.charAt(start - 1) !== '近' || NOT_ABOUT.includes(text.charAt(start - 2) || '-')) return null;
  if (TIMES.test(text.slice(at + 1, at + 3))) return null;
  const span = { start: start - 1, end: at + 1 };
  const number = text.slice(start, at);
  const bare = isExact(number)
    ? [changeTo(number, span, 'suggestion')]
    : [changeTo(`近${number}`, span, 'suggestion'), changeTo(number + sign, span, 'suggestion')];
  const exact = isExact(number) ? EXACT : NO_MORE;
  return fault(span, `近…${sign}`, bare, exact);
}

/** 最近　附近　就近 */
const NOT_ABOUT = '最附临邻就远亲贴将晚走靠';
const TIMES = /^(?:个?月|[年天日周届季岁学])/;
const NO_MORE: Message = { zh: '', en: '' };
const EXACT: Message = { zh: '；精确到个位的数后不加“余”', en: '; a figure exact to its last digit takes no 余' };

/** 约1.2万余人, 3200余元左右 */
function fromTwoSides(text: string, at: number): Fault | null {
  const said = aboutTwiceAt(text, at);
  if (!said) return null;
  const repairs = said.rights.map(right => changeTo(right, said.span, 'suggestion'));
  return fault(said.span, said.signs, repairs, said.exact ? EXACT : NO_MORE);
}

/** 数百余人, 十几万余份 */
function vague(text: string, at: number): Fault | null {
  const start = numeralStart(text, at);
  const number = text.slice(start, at);
  if (!VAGUE.test(number) || NO_APPROXIMATION.includes(text.charAt(at + 1) || '。')) return null;
  return fault({ start, end: at + 1 }, `${number}余`, [changeTo(number, { start, end: at + 1 }, 'suggestion')]);
}

const VAGUE = /^(?:数|[一二三四五六七八九]?十?几)[十百千万亿]{1,3}$/;

/** 657余条 */
function tooExact(text: string, at: number): Fault | null {
  const start = numeralStart(text, at);
  const number = text.slice(start, at);
  if (!isExact(number) || NO_APPROXIMATION.includes(text.charAt(at + 1) || '。')) return null;
  if (/[\d.．年月第号]/.test(text.charAt(start - 1))) return null;
  const span = { start, end: at + 1 };
  const message = {
    zh: `“${number}余”：精确到个位的数后不加“余”`,
    en: `“${number}余”: a figure exact to its last digit takes no 余`,
  };
  return { span, message, repairs: [changeTo(number, span, 'suggestion')] };
}

/** 余额 余地 余姚, and no word at all. */
const NO_APPROXIMATION = '功媒边样维额地款热粮量数姚杭温味震生力光波党下者钱缺粒音毒孽。，；、！？）)';

/** 约500人以上 */
function atLeast(paragraph: Paragraph): readonly Fault[] {
  const { text } = paragraph;
  return quantitiesOf(paragraph).flatMap(({ span, figure }): Fault[] => {
    const about = /(?<![预公合条节签制简大])约$|大约$/.exec(
      text.slice(Math.max(0, figure.start - 2), figure.start),
    )?.[0];
    // 约500余人以上 is told as 约…余.
    if (about === undefined || /[余多]/.test(text.slice(figure.end, span.end)) || !text.startsWith('以上', span.end))
      return [];
    const whole = { start: figure.start - about.length, end: span.end + 2 };
    const number = text.slice(figure.start, span.end);
    const repairs = [changeTo(about + number, whole, 'suggestion'), changeTo(`${number}以上`, whole, 'suggestion')];
    return [fault(whole, `${about}…以上`, repairs)];
  });
}

function fault(span: Span, what: string, repairs: Fault['repairs'], more = NO_MORE): Fault {
  return {
    span,
    message: { zh: `概数重复：“${what}”${more.zh}`, en: `Says “about” twice: “${what}”${more.en}` },
    repairs,
  };
}

function isScale(sign: string): boolean {
  return sign !== '' && SCALES.includes(sign);
}
