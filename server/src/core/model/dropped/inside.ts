import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import { NOT_MEASURES } from '../gaps/lexicon/measure-words';
import { LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { CHANGES_TO } from './loss-links';
import { FIGURE_ENDS } from './loss-signs';
import { LEADS, NOUN_LIKE, SHARES } from './loss-words';
import type { Loss } from './losses';
import { NOT_OPENINGS } from './opening-words';
import { isCompleteScale } from './scales';

/**
 * Whether a measure word that closes no clause has lost its figure: a share (增长▮%和▮%), what changed (由▮元提高到▮元), money and
 * things right behind their verb (安排▮亿元专项资金, 覆盖▮个乡镇).
 */
export function isLostInside(text: string, loss: Loss): boolean {
  const { at, end, unit, rest } = loss;
  if (SHARES.has(unit)) return true;
  if (isCompleteScale(text, loss)) return false;
  const isSure = rest === 'scale' || unit === '天' || unit === '岁' || !NOUN_LIKE.words().has(unit);
  if (wordAt(NOT_MEASURES, text, at) !== '') return false;
  if (isSure && wordAt(CHANGES_TO, text, end) !== '') return true;
  if (unit.endsWith('元') && text.charAt(at - 2) === '每') return true;
  if (unit === '分钟') return rest === 'none';
  if (unit === '个') return rest === 'none' && opensThings(text, at, end);
  if (!isLed(text, at)) return false;
  return unit.endsWith('元') && rest === 'scale' && wordAt(RANKS, text, end) === '';
}

/** 通达全球▮个国家: 个 between two words asks for a figure, but 打个比方 is what people say. */
function opensThings(text: string, at: number, end: number): boolean {
  if (wordAt(NOT_OPENINGS, text, at) !== '' || !isChinese(text.charCodeAt(at - 1))) return false;
  return (
    !isSaid(text.charCodeAt(at - 1)) &&
    isChinese(text.charCodeAt(end)) &&
    !isDenial(text.charCodeAt(end)) &&
    isNounSecond(text.charCodeAt(end + 1))
  );
}

function isNounSecond(code: number): boolean {
  return isChinese(code) || opensAside(code);
}

const opensAside = charTable('（(“《');
const isDenial = charTable('不没');
const isSaid = charTable(
  `${FIGURE_ENDS}少是有做当开打搞找来去给想要过好坏另换弄拿买写看说讲成像如同为用把出了着的地得整逐首下上前后半第真挨换留没吃喝生问叫发起`,
);

function isLed(text: string, at: number): boolean {
  return wordBefore(LEADS, text, at, 2) !== '' || wordBefore(LEADING_VERBS, text, at, 2) !== '';
}

/** 亿元企业, 万元产值: the amount is a rank or a measure of other things. */
export const RANKS = wordSet(
  '企业 产值 GDP 地区 工业 楼宇 村 镇 户 级 俱乐部 产业 项目 园区 大关 以上 增加值 国内 单位 强',
);
