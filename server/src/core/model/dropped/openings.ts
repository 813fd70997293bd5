import { charTable } from '../../text/char-table';
import { isChinese } from '../../text/characters';
import { FORWARD_WORDS, LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { NOT_MEASURES } from '../gaps/lexicon/measure-words';
import { wordAt, wordBefore, wordSet, type WordSet } from '../gaps/lexicon/word-set';
import { isDigit } from '../gaps/context';
import { measureAt, readUnit } from '../gaps/unit';
import { wordStandsOver, endsWord } from './known-words';
import { SECOND_CHARACTERS } from './lexicon';
import { CHANGES_TO } from './loss-links';
import { opensClause } from './loss-signs';
import { LEADS } from './loss-words';
import { RANKS } from './inside';
import {
  CLAUSE_OPENINGS,
  COUNTED_BEHIND,
  NOT_OPENINGS,
  OPENINGS_AFTER_ALL,
  OPENING_LINKS,
  OPENING_MEASURES,
  DOUBTFUL_OPENINGS,
  PARTICLES,
  TERRITORIES,
  THING_LINKS,
  UNLINKED,
} from './opening-words';

/** A measure word inside a clause that has no figure, with what it counts behind it: 覆盖▮个乡镇. */
export interface Opening {
  readonly at: number;
  readonly unit: string;
  readonly needs: Company;
}

/** What the line must have besides: nothing, any figure or gap, or other losses close by. */
export type Company = 'nothing' | 'figures' | 'losses';

/** The measure words at the columns `places` that stand where only a figure leads on to what they count: 全市▮家企业, ，▮名干部. */
export function readOpenings(text: string, places: readonly number[]): readonly Opening[] {
  const openings: Opening[] = [];
  for (const at of places) {
    const opening = readOpening(text, at);
    if (opening) openings.push(opening);
  }
  return openings;
}

function readOpening(text: string, at: number): Opening | null {
  const rest = readRest(text, at);
  if (rest) return rest;
  const word = measureAt(text, at);
  if (word === '' || !OPENING_MEASURES.words().has(word) || beginsWord(text, at, word)) return null;
  const lead = leadOf(text, at);
  if (lead === null || wordStandsOver(text, at, at + 1)) return null;
  if (lead === 'clause' && !mayOpenClause(text, at, word)) return null;
  if (lead === 'verb' && hasItsFigure(text, at + word.length)) return null;
  const unit = readUnit(text, at);
  if (unit === null || !opensNoun(text, unit.end)) return null;
  if (word === '人' && lead !== 'clause') return null;
  const counted = COUNTED_BEHIND[word];
  if (counted && (lead === 'clause' || lead === 'link' || PARTICLES.has(word)) && !countsOneOf(counted, text, unit.end))
    return null;
  const isDoubtful = DOUBTFUL_OPENINGS.words().has(word);
  const isCounting = wordBefore(COUNTING_LEADS, text, at) !== '';
  if (lead === 'link' && ((isDoubtful && !isCounting) || UNLINKED.has(word))) return null;
  if (lead === 'link' && word === '个' && wordBefore(THING_LINKS, text, at) === '') return null;
  const needs = lead === 'clause' || lead === 'link' ? 'figures' : 'nothing';
  return { at, unit: unit.text, needs: isDoubtful && !isCounting ? 'losses' : needs };
}

/** 吸引▮余名读者, 走访▮万户农户: of an approximate figure only the end is left. */
function readRest(text: string, at: number): Opening | null {
  const sign = text.charAt(at);
  const isScale = sign === '万' || sign === '亿';
  if (sign !== '余' && !isScale) return null;
  if (endsWord(text, at) || leadOf(text, at) === null || wordAt(NOT_MEASURES, text, at) !== '') return null;
  const unit = readUnit(text, at);
  const isUnit = unit !== null && unit.end > at + 1 && measureAt(text, at) === '';
  if (isUnit && unit.text.endsWith('元') && wordAt(RANKS, text, unit.end) !== '') return null;
  return isUnit ? { at, unit: unit.text, needs: isScale ? 'losses' : 'figures' } : null;
}

/** 名师, 家庭: the measure word begins another word, unless that one is part of a longer one (所学校). */
function beginsWord(text: string, at: number, word: string): boolean {
  const next = text.charAt(at + word.length);
  if (next === word || wordAt(NOT_OPENINGS, text, at) !== '') return true;
  if (word.length > 1 || !(SECOND_CHARACTERS[word]?.includes(next) ?? false)) return false;
  return wordAt(OPENINGS_AFTER_ALL, text, at) === '';
}

/** Whether what is counted is one of those words, or begins with one: 名|驻村干部. */
function countsOneOf(words: WordSet, text: string, at: number): boolean {
  for (let from = at; from <= at + LONGEST_ATTRIBUTE; from++) if (wordAt(words, text, from) !== '') return true;
  return false;
}

const LONGEST_ATTRIBUTE = 4;

/** 添置台灯架20盏: what is counted has its figure behind it, so that the measure word is a part of its name. */
function hasItsFigure(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + LONGEST_REST; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

const LONGEST_REST = 3;

type Lead = 'verb' | 'territory' | 'clause' | 'link' | null;

/** What stands before the measure word and leads on to a figure. */
function leadOf(text: string, at: number): Lead {
  if (at === 0) return null;
  if (opensClause(text.charCodeAt(at - 1))) return 'clause';
  const end = text.charAt(at - 1) === '了' ? at - 1 : at;
  for (const words of LEAD_WORDS) if (wordBefore(words, text, end, 2) !== '') return 'verb';
  if (wordBefore(TERRITORIES, text, at) !== '') return 'territory';
  return wordBefore(OPENING_LINKS, text, at) === '' ? null : 'link';
}

const LEAD_WORDS = [LEADS, LEADING_VERBS, FORWARD_WORDS, CHANGES_TO];

/** ，▮名干部: but 间亦有 and 吨钢能耗 are other words. */
function mayOpenClause(text: string, at: number, word: string): boolean {
  return CLAUSE_OPENINGS.words().has(word) && !isParticle(text.charCodeAt(at + word.length));
}

const isParticle = charTable('亦之的是不了有也都又就和');

/** 先后▮次: behind these even a doubtful measure word tells. */
const COUNTING_LEADS = wordSet('先后 累计 连续 每周 每月 每年 每天 每季度');

/** Whether a noun of two characters and more begins behind the measure word. */
function opensNoun(text: string, at: number): boolean {
  if (opensName(text.charCodeAt(at))) return true;
  return isChinese(text.charCodeAt(at)) && isChinese(text.charCodeAt(at + 1));
}

const opensName = charTable('“《');
