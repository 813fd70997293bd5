import { charTable } from '../../text/char-table';
import { wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { NOUN_LIKE } from './loss-words';
import type { Loss } from './losses';

/** 发放慰问金▮元; before 万元 and 亿元 a figure stands always, but for 超亿元. */
export function isAmount(text: string, loss: Loss): boolean {
  const { at, unit, rest } = loss;
  if (!unit.endsWith('元')) return false;
  if (rest === 'scale' || rest === 'more') return !isCompleteScale(text, loss);
  return endsAmount(text.charCodeAt(at - 1)) || wordBefore(AMOUNTS, text, at) !== '';
}

const endsAmount = charTable('金款费额值税润');

/** Directly behind these comes an amount of money. */
const AMOUNTS = wordSet(
  '投资 总投资 投入 产值 总产值 收入 资金 金额 税收 税款 贷款 慰问金 补助 补贴 补助金 救助金 奖金 奖励金 经费 利润 销售额 营业额 损失 经济损失 成本 欠薪 物资价值 捐款 善款 财政投入 固定资产投资',
  '合同金额',
);

/** 新增就业▮万人, 建成▮万套: but 惠及万户 and 服务万家 are complete. */
export function isScaled(text: string, loss: Loss): boolean {
  const { at, unit, rest } = loss;
  if (rest !== 'scale' || isCompleteScale(text, loss)) return false;
  const measure = unit.slice(-1);
  if (measure === '人' || measure === '户') return wordBefore(REACHES, text, at) === '';
  return !NOUN_LIKE.words().has(measure);
}

const REACHES = wordSet(
  '惠及 吸引 组织 动员 汇聚 聚集 号召 带动 覆盖 服务 走进 走访 深入 进入 受益 影响 千家 家 面向 造福 温暖 培训 发动 引导 联动 集结 团结 凝聚 感动',
);

/** 超亿元, 达万人 and 达万余件 are complete: of a round figure the first part may stay unsaid. */
export function isCompleteScale(text: string, { at, rest, unit }: Loss): boolean {
  if (rest !== 'scale' && rest !== 'rounded') return false;
  const mayBeReached = rest === 'rounded' || ofPeople(unit.charCodeAt(unit.length - 1));
  return wordBefore(mayBeReached ? REACHED : ROUNDED, text, at) !== '';
}

const ofPeople = charTable('人户家');
const ROUNDED = wordSet('超 高达 超过 突破 过 破 逾 越 跨 近 上 迈入 迈上 进入');
const REACHED = wordSet('超 高达 超过 突破 过 破 逾 近 上 达到 达');
