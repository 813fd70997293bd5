import type { Gap } from '../gap';
import type { Blank } from '../gaps/blank';
import { chineseAt } from '../gaps/context';
import { readUnit } from '../gaps/unit';
import { splitClauses, type Clause } from './clauses';
import { isDemanded, type JudgedClause } from './demand';
import { isLostInside } from './inside';
import { wordStandsOver } from './known-words';
import { LIMITS } from './loss-signs';
import { SHARES } from './loss-words';
import { readLosses, type Loss } from './losses';

/**
 * The figures that a line has lost: before the measure word that closes a clause, where words or sibling clauses demand one, and
 * inside a clause where nothing but a figure could stand. `explicit` gaps stand for figures; `ends` and `lacks` are the line's signs.
 */
export function findDroppedFigures(
  text: string,
  explicit: readonly Gap[],
  ends: readonly number[],
  lacks: readonly number[],
): readonly Blank[] {
  const losses = readLosses(text, ends);
  const blanks = findLostBeforeMore(text, lacks);
  if (losses.length === 0) return blanks;
  const { clauses, inside } = joinLosses(text, splitClauses(text), losses);
  for (const loss of inside) if (isLostInside(text, loss)) blanks.push(toBlank(loss));
  for (let i = 0; i < clauses.length; i++) {
    const loss = clauses[i]?.loss;
    if (loss && isDemanded(text, clauses, i, loss, explicit)) blanks.push(toBlank(loss));
  }
  return blanks;
}

function toBlank({ at, unit }: Loss): Blank {
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
      if (closes && (found.at > start || SHARES.has(found.unit))) loss = found;
      else if (!closes) inside.push(found);
    }
    return { start, end, loss };
  });
  return { clauses: judged, inside };
}

/** 增长▮%左右: the words behind a figure that belong to it. */
function limitLength(text: string, at: number): number {
  return LIMITS.find(limit => text.startsWith(limit, at))?.length ?? 0;
}

/** 共▮多名教师: directly behind 共 the rest of an approximate figure says nothing by itself. */
function findLostBeforeMore(text: string, lacks: readonly number[]): Blank[] {
  const blanks: Blank[] = [];
  for (const found of lacks) {
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
