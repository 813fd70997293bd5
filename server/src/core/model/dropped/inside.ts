import { NOT_MEASURES } from '../gaps/lexicon/measure-words';
import { LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { CHANGES_TO } from './loss-links';
import { FIGURE_ENDS } from './loss-signs';
import { LEADS, NOUN_LIKE, SHARES } from './loss-words';
import type { Loss } from './losses';
import { isCompleteScale } from './scales';

/**
 * Whether a measure word that closes no clause has lost its figure: a share (增长▮%和▮%), what changed (由▮元提高到▮元), money and
 * things right behind their verb (安排▮亿元专项资金, 覆盖▮个乡镇).
 */
export function isLostInside(text: string, loss: Loss): boolean {
  const { at, end, unit, rest } = loss;
  if (SHARES.has(unit)) return true;
  if (isCompleteScale(text, loss)) return false;
  const isSure = rest === 'scale' || !NOUN_LIKE.words().has(unit);
  if (wordAt(NOT_MEASURES, text, at) !== '') return false;
  if (isSure && wordAt(CHANGES_TO, text, end) !== '') return true;
  if (!isLed(text, at)) return false;
  if (unit === '个') return rest === 'none' && !FIGURE_ENDS.includes(text.charAt(at - 1));
  return unit.endsWith('元') && rest === 'scale' && wordAt(RANKS, text, end) === '';
}

function isLed(text: string, at: number): boolean {
  return wordBefore(LEADS, text, at, 2) !== '' || wordBefore(LEADING_VERBS, text, at, 2) !== '';
}

/** 亿元企业, 万元产值: the amount is a rank or a measure of other things. */
const RANKS = wordSet('企业 产值 GDP 地区 工业 楼宇 村 镇 户 级 俱乐部 产业 项目 园区 大关 以上 增加值 国内 单位 强');
