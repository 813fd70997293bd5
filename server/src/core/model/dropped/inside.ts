import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import { NOT_MEASURES } from '../gaps/lexicon/measure-words';
import { FORWARD_WORDS, SCOPES } from '../gaps/lexicon/phrase-words';
import { wordAt, wordBefore, wordSet } from '../gaps/lexicon/word-set';
import { CHANGES_TO, endsLead } from './loss-links';
import { FIGURE_ENDS } from './loss-signs';
import { NOUN_LIKE, SHARES } from './loss-words';
import type { Loss } from './losses';
import { NOT_OPENINGS, TERRITORIES, THING_LINKS } from './opening-words';
import { isCompleteScale } from './scales';

/**
 * Whether a measure word that closes no clause has lost its figure: a share (增长▮%和▮%), what changed (由▮元提高到▮元), money and
 * things right behind their verb (安排▮亿元专项资金, 覆盖▮个乡镇).
 */
export function isLostInside(text: string, loss: Loss): boolean {
  const { at, end, unit, rest } = loss;
  if (SHARES.has(unit)) return true;
  if (isCompleteScale(text, loss)) return false;
  const isSure =
    rest === 'scale' ||
    unit === '天' ||
    unit === '岁' ||
    !NOUN_LIKE.words().has(unit) ||
    '由从'.includes(text.charAt(at - 1) || ' ');
  if (wordAt(NOT_MEASURES, text, at) !== '') return false;
  if (isSure && wordAt(CHANGES_TO, text, end) !== '') return true;
  if (unit.endsWith('元') && text.charAt(at - 2) === '每' && isEach(text.charCodeAt(at - 1))) return true;
  if (unit.endsWith('元') && rest === 'scale' && wordBefore(INVESTED, text, at) !== '')
    return wordAt(RANKS, text, end) === '';
  if (unit === '分钟') return rest === 'none';
  if (unit === '个') return rest === 'none' && opensThings(text, at, end);
  if (!isLed(text, at)) return false;
  return unit.endsWith('元') && rest === 'scale' && wordAt(RANKS, text, end) === '';
}

const isEach = charTable('件个人户亩吨名次月年天场桌份斤瓶箱条位台辆套间');
const INVESTED = wordSet('投资 总投资 计划投资 概算投资 争取资金 落实资金 投入资金');

/** 远销▮个国家: 个 between any two words, which is enough where the line has lost other figures. */
export function mayOpenThings(text: string, { at, end, unit, rest }: Loss): boolean {
  if (
    unit !== '个' ||
    rest !== 'none' ||
    wordAt(NOT_MEASURES, text, at) !== '' ||
    wordAt(NOT_OPENINGS, text, at) !== ''
  )
    return false;
  const before = text.charCodeAt(at - 1);
  return isChinese(before) && !isSaid(before) && isChinese(text.charCodeAt(end)) && isNoun(text, end);
}

const isSaid = charTable(
  `${FIGURE_ENDS}少是有做当开打搞找来去给想要过好坏另换弄拿买卖写看说讲成像如同为用把出了着的地得整逐首下上前后半第真挨留没吃喝生问叫发起别大独煮烧者`,
);

/** 覆盖▮个乡镇, 通达全球▮个国家: behind a verb, a territory or what something became; 打个比方 is what people say. */
function opensThings(text: string, at: number, end: number): boolean {
  if (wordAt(NOT_OPENINGS, text, at) !== '' || FIGURE_ENDS.includes(text.charAt(at - 1) || ' ')) return false;
  return leadsToThings(text, at) && isChinese(text.charCodeAt(end)) && isNoun(text, end);
}

function leadsToThings(text: string, at: number): boolean {
  if (isLed(text, at) || wordBefore(FORWARD_WORDS, text, at, 2) !== '') return true;
  return [SCOPES, TERRITORIES, THING_LINKS, CHANGES_TO].some(words => wordBefore(words, text, at) !== '');
}

/** 个县，is as whole as 个乡镇. */
function isNoun(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  return isChinese(second) || opensAside(second) || isTerritory(text.charCodeAt(at));
}

const isTerritory = charTable('县市省区乡镇村校站厂');

const opensAside = charTable('（(“《');
function isLed(text: string, at: number): boolean {
  return endsLead(text, at) || ('了出'.includes(text.charAt(at - 1) || ' ') && endsLead(text, at - 1));
}

/** 亿元企业, 万元产值: the amount is a rank or a measure of other things. */
export const RANKS = wordSet(
  '企业 产值 GDP 地区 工业 楼宇 村 镇 户 级 俱乐部 产业 项目 园区 大关 以上 增加值 国内 单位 强',
);
