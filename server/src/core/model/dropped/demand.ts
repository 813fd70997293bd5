import { charTable } from '../../text/char-table';
import type { Gap } from '../gap';
import { LEADING_VERBS } from '../gaps/lexicon/phrase-words';
import { wordAt, type WordSet } from '../gaps/lexicon/word-set';
import { readUnit } from '../gaps/unit';
import type { Clause } from './clauses';
import { callsForFigure } from './loss-links';
import { CLEAR_MEASURES, COUNTED, LEADS, MAKES_NOUNS, NOUN_LIKE, PURE_MEASURES, SHARES } from './loss-words';
import { followsNoun, type Loss } from './losses';
import { isAmount, isCompleteScale, isScaled } from './scales';

/** A clause with the loss that closes it. */
export interface JudgedClause extends Clause {
  readonly loss: Loss | undefined;
}

/**
 * Whether a figure is demanded before the measure word that closes a clause: by the words before it (累计▮小时, 增长▮%), or by the
 * sibling clauses that have theirs (条幅3条，展板▮块，手册20册).
 */
export function isDemanded(
  text: string,
  clauses: readonly JudgedClause[],
  i: number,
  loss: Loss,
  explicit: readonly Gap[],
): boolean {
  const { at, unit, rest } = loss;
  if (SHARES.has(unit)) return true;
  const isNoun = NOUN_LIKE.words().has(unit);
  if (callsForFigure(text, at, unit, isNoun)) return !isCompleteScale(text, loss);
  if (isAmount(text, loss) || isScaled(text, loss)) return true;
  if (AREAS.has(unit) && text.endsWith('面积', at)) return true;
  if (rest === 'more' && !isNoun) return true;
  const start = listStart(text, clauses, i);
  const isLed = hasLead(LEADS, text, start, at);
  if (isLed && (rest === 'more' || (rest === 'none' && CLEAR_MEASURES.words().has(unit)))) return true;
  return countSiblings(text, clauses, i, explicit) >= siblingsWanted(text, loss, start, isLed);
}

const AREAS = new Set(['亩', '平方米', '平方公里', '公顷', '万亩', '万平方米', '平米', '㎡']);

/** How many siblings must speak for a loss for which the words before it do not. */
function siblingsWanted(text: string, { at, unit, rest }: Loss, start: number, isLed: boolean): number {
  const isAnyLed = isLed || hasLead(LEADING_VERBS, text, start, at);
  if (!NOUN_LIKE.words().has(unit)) {
    const isPlain = rest !== 'rounded' && (isAnyLed || PURE_MEASURES.words().has(unit));
    return isPlain ? 1 : 2;
  }
  if (!COUNTED.words().has(unit)) return Infinity;
  const makesNouns = MAKES_NOUNS.words().has(unit);
  if (isLed || (isAnyLed && !makesNouns)) return 1;
  return makesNouns && !followsNoun(text, at) ? 3 : 2;
}

/** Where the list begins that a clause is a member of: 存栏 leads 山羊 too in 存栏生猪▮头、山羊▮只. */
function listStart(text: string, clauses: readonly JudgedClause[], i: number): number {
  let first = i;
  while (first > 0 && i - first < LONGEST_LIST && text.charAt((clauses[first]?.start ?? 0) - 1) === '、') first--;
  return clauses[first]?.start ?? 0;
}

const LONGEST_LIST = 6;

/** Whether a verb or word that leads what is counted stands in `text[start, end)`. */
function hasLead(verbs: WordSet, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const word = wordAt(verbs, text, at);
    if (word !== '' && at + word.length <= end) return true;
  }
  return false;
}

const FARTHEST_SIBLING = 3;

/** How many of the nearest clauses end in a figure with its measure word, or have lost theirs too. */
function countSiblings(text: string, clauses: readonly JudgedClause[], i: number, explicit: readonly Gap[]): number {
  const last = Math.min(clauses.length - 1, i + FARTHEST_SIBLING);
  let siblings = 0;
  for (let k = Math.max(0, i - FARTHEST_SIBLING); k <= last; k++) {
    const clause = clauses[k];
    if (k === i || !clause) continue;
    const speaks = clause.loss
      ? isLikelyLoss(text, listStart(text, clauses, k), clause.loss)
      : endsInFigure(text, clause, explicit);
    if (speaks) siblings++;
  }
  return siblings;
}

function isLikelyLoss(text: string, start: number, { at, unit }: Loss): boolean {
  if (!NOUN_LIKE.words().has(unit)) return true;
  if (!COUNTED.words().has(unit)) return false;
  if (followsNoun(text, at) || hasLead(LEADS, text, start, at)) return true;
  return !MAKES_NOUNS.words().has(unit) && hasLead(LEADING_VERBS, text, start, at);
}

const LONGEST_UNIT = 6;

/** 标语120条, 手册xx余册, 占30%: the clause's last word is a measure word behind a figure or a gap. */
function endsInFigure(text: string, { start, end }: Clause, explicit: readonly Gap[]): boolean {
  for (const { span } of explicit) {
    if (span.start >= start && span.end <= end && readUnit(text, span.end)?.end === end) return true;
  }
  let at = end - 1;
  while (at > start && end - at <= LONGEST_UNIT + 1 && !isFigure(text.charCodeAt(at))) at--;
  return isFigure(text.charCodeAt(at)) && readUnit(text, at + 1)?.end === end;
}

const isFigure = charTable('0123456789０１２３４５６７８９一二三四五六七八九十百千两');
