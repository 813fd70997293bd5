import type { Span } from '../../text/span';
import { isExact, numeralStart } from './numeral-before';

/** A number that is called approximate from more than one side, and the ways to say it once. */
export interface AboutTwice {
  readonly span: Span;
  /** 约…余, 余…左右, 大约…多…左右, 将近…多, 余…以上 */
  readonly signs: string;
  readonly exact: boolean;
  readonly rights: readonly string[];
}

/** Reads around a 余 or 多: 约1.2万余, 3200余元左右, 大约300多万元左右. */
export function aboutTwiceAt(text: string, at: number): AboutTwice | null {
  const start = numeralStart(text, at);
  const number = text.slice(start, at);
  if (start === at || NO_AMOUNT.has(number) || MORE_THAN_A_SIGN.test(text.slice(at, at + 2))) return null;
  const [whole = '', about = '', verb = ''] = ABOUT.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
  const [tail = '', unit = '', nearby = ''] = NEARBY.exec(text.slice(at + 1, at + 11)) ?? [];
  if (about === '' && tail === '') return null;
  const sign = text.charAt(at);
  const exact = isExact(number) && sign === '余';
  const bare = verb + number;
  const rights = [`${about}${bare}${unit}`, ...(exact ? [] : [`${bare}${sign}${unit}`])];
  if (tail !== '') rights.push(`${bare}${unit}${nearby}`);
  return {
    span: { start: start - whole.length, end: at + 1 + tail.length },
    signs: [about, sign, nearby].filter(said => said !== '').join('…'),
    exact,
    rights: about === '' ? rights.slice(1) : rights,
  };
}

/** Not 预约300余人, 节约300多万元. */
const ABOUT =
  /(大约|大概|将近|超过|逾|(?<![大预公合条节签制简违履邀集契租婚续解失爽赴相特纽毁守缔盟隐誓俭])约)([为有是合计占需达]?)$/;
/** The unit and 左右 behind the sign, not 300余米左右两侧, 300余人上下一心. */
const NEARBY = /^(?!岁以)(\p{Script=Han}{1,5}?)(左右(?![两各侧边手翼邻开])|上下(?![一同齐联班级游铺楼车学半])|以上)/u;
/** 余额 余地 and the like, 多功能 多媒体. */
const MORE_THAN_A_SIGN = /余[额地款热粮量数姚杭温味震生力光波党下者钱缺粒音毒孽]|多[功媒边样维]/;
/** 一多半, 几多. */
const NO_AMOUNT: ReadonlySet<string> = new Set(['一', '几', '数', ',', '.']);
