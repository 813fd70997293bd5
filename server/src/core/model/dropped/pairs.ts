import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import { FIGURE_ENDS } from './loss-signs';
import { followsNoun, type Loss } from './losses';

/** The measure word right before another one whose figure is lost, so that it has lost its own too: 户 in 脱贫户▮户▮人; else ''. */
export function pairedWith(text: string, { at, unit }: Loss): string {
  const first = text.charAt(at - 1);
  if (!(PAIRS[unit] ?? '').includes(first || ' ') || followsNoun(text, at)) return '';
  const before = text.charCodeAt(at - 2);
  return isChinese(before) && !isFigureSign(before) ? first : '';
}

const MONEY = '笔项宗件户起家';
const AREA = '处宗块';
const PAIRS: Readonly<Record<string, string>> = {
  人: '户批场期宗',
  人次: '场期批',
  元: MONEY,
  万元: MONEY,
  亿元: MONEY,
  册: '种',
  桌: '场',
  亩: AREA,
  平方米: AREA,
  户: '栋幢个',
  蒸吨: '台',
  公里: '条',
  千瓦: '台座',
};
const isFigureSign = charTable(FIGURE_ENDS);
