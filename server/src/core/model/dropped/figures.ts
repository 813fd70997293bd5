import type { Gap } from '../gap';
import type { Blank } from '../gaps/blank';
import { chineseAt } from '../gaps/context';
import { readUnit } from '../gaps/unit';
import type { Signs } from '../signs';
import { limitLength, splitClauses, type Clause } from './clauses';
import { isDemanded, isLikely, type JudgedClause } from './demand';
import { isLostInside, mayOpenThings } from './inside';
import { wordStandsOver } from './known-words';
import { SHARES } from './loss-words';
import { readLosses, type Loss } from './losses';
import { LACKING } from './loss-signs';
import { pairedWith } from './pairs';
import { readOpenings } from './openings';

/**
 * The figures that a line has lost: before the measure word that closes a clause, where words or sibling clauses demand one, and
 * inside a clause where nothing but a figure could stand. `explicit` gaps stand for figures; The others are the line's signs.
 */
export function findDroppedFigures(
  text: string,
  explicit: readonly Gap[],
  { losses: ends, openings: places, lacks }: Pick<Signs, 'losses' | 'openings' | 'lacks'>,
): readonly Blank[] {
  const losses = readLosses(text, ends);
  const blanks = findLostBeforeMore(text, lacks);
  const openings = readOpenings(text, places);
  if (losses.length === 0 && openings.length === 0) return blanks;
  const { clauses, inside } = joinLosses(text, splitClauses(text), losses);
  const doubtful: Lost[] = [];
  for (const loss of inside) {
    if (isLostInside(text, loss)) blanks.push(toBlank(loss));
    else if (mayOpenThings(text, loss)) doubtful.push(loss);
  }
  for (let i = 0; i < clauses.length; i++) {
    const loss = clauses[i]?.loss;
    if (loss && isDemanded(text, clauses, i, loss, explicit)) {
      const first = pairedWith(text, loss);
      if (first !== '') blanks.push(toBlank({ at: loss.at - 1, unit: first }));
      blanks.push(toBlank(loss));
    } else if (loss && isLikely(text, loss)) doubtful.push(loss);
  }
  for (const opening of openings) {
    if (opening.needs === 'losses') doubtful.push(opening);
    else if (opening.needs === 'nothing' || hasFigures(text, explicit, blanks)) blanks.push(toBlank(opening));
  }
  return withoutDoubles(addDoubtful(blanks, doubtful));
}

type Lost = Pick<Loss, 'at' | 'unit'>;

/** Whether the line tells figures at all. */
function hasFigures(text: string, explicit: readonly Gap[], blanks: readonly Blank[]): boolean {
  return blanks.length > 0 || explicit.length > 0 || DIGIT.test(text);
}

const DIGIT = /[\d\uff10-\uff19]/;

/** Where a writer has taken out one figure the next one is gone too: what would tell too little by itself does beside two losses. */
function addDoubtful(blanks: Blank[], doubtful: readonly Lost[]): Blank[] {
  if (blanks.length < LEAST_COMPANY || doubtful.length === 0) return blanks;
  const sure = blanks.map(({ start }) => start).sort((a, b) => a - b);
  let first = 0;
  for (const lost of doubtful.toSorted((a, b) => a.at - b.at)) {
    while (first < sure.length && (sure[first] ?? 0) < lost.at - FARTHEST_COMPANY) first++;
    const last = sure[first + LEAST_COMPANY - 1];
    if (last !== undefined && last <= lost.at + FARTHEST_COMPANY) blanks.push(toBlank(lost));
  }
  return blanks;
}

function withoutDoubles(blanks: readonly Blank[]): Blank[] {
  return [...new Map(blanks.map(blank => [blank.start, blank])).values()];
}

const LEAST_COMPANY = 2;
const FARTHEST_COMPANY = 60;

function toBlank({ at, unit }: Lost): Blank {
  return { start: at, end: at, mark: 'dropped', kind: 'number', unit };
}

interface Joined {
  readonly clauses: readonly JudgedClause[];
  /** The losses that close no clause. */
  readonly inside: readonly Loss[];
}

/** Both come in the order of the line. */
function joinLosses(text: string, clauses: readonly Clause[], losses: readonly Loss[]): Joined {
  const inside: Loss[] = [];
  let next = 0;
  const judged = clauses.map(({ start, end }) => {
    let loss: Loss | undefined;
    for (let found = losses[next]; found && found.end <= end; found = losses[++next]) {
      const closes = found.end + limitLength(text, found.end) === end;
      if (closes && (found.at > start || SHARES.has(found.unit) || text.charAt(start - 1) === '、')) loss = found;
      else if (!closes) inside.push(found);
    }
    return { start, end, loss };
  });
  return { clauses: judged, inside };
}

/** 位列全区第▮名: behind 第 stands a figure always, but 门第 is a word. */
function ordinalBlank(text: string, found: number): Blank[] {
  const at = found + 1;
  if (!LACKING.includes(text.charAt(at) || ' ') || '门及府次等落宅科'.includes(text.charAt(found - 1) || ' '))
    return [];
  const unit = readUnit(text, at);
  if (unit === null && chineseAt(text, at)) return [];
  return [{ start: at, end: at, mark: 'dropped', kind: 'number', unit: unit?.text ?? null }];
}

/** 共▮多名教师: directly behind 共 the rest of an approximate figure says nothing by itself. */
function findLostBeforeMore(text: string, lacks: readonly number[]): Blank[] {
  const blanks: Blank[] = [];
  for (const found of lacks) {
    if (text.charAt(found) === '第') blanks.push(...ordinalBlank(text, found));
    if (text.charAt(found) !== '共') continue;
    const at = found + 1 + (text.charAt(found + 1) === '计' ? 1 : 0);
    if ((text.charAt(at) !== '多' && text.charAt(at) !== '余') || '中公与非'.includes(text.charAt(found - 1) || ' '))
      continue;
    const unit = readUnit(text, at);
    // At the clause's end it is found by the measure word there.
    if (unit && unit.end - at >= 2 && chineseAt(text, unit.end) && !wordStandsOver(text, at, unit.end))
      blanks.push({ start: at, end: at, mark: 'dropped', kind: 'number', unit: unit.text });
  }
  return blanks;
}
