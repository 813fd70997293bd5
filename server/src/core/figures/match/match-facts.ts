import { fold } from '../fold';
import type { Message } from '../../text/message';
import type { Fact } from '../table/fact';
import { fitsPeriod, localPeriod } from './period';
import { indexFacts, labelForms, namedEntries, similarEntries, type Entry, type FactIndex } from './fact-index';
import { endsClause, isListed, isNarrower, isPlanned, isQualified, thingOf } from './clause';
import { foldLabel, likeness } from './label';
import { columnOf, namesCell } from './named-cell';
import { readPlace, type FactQuery, type Place } from './query';
import { isElsewhere, nearestSubject, otherBody } from './subject';
import { tableSays, valueFor, type FactValue } from './value';

/** What the table offers for a gap. */
export interface FactMatch {
  readonly fact: Fact;
  /** As it is put in the place of the gap. */
  readonly value: string;
  /**
   * Label, unit, measure, period, subject and exactness all agree, and no other row says otherwise: may be applied in bulk. All else is
   * for the writer to judge.
   */
  readonly sure: boolean;
  /** Whether all that agrees but for a formula by which the value was worked out: its operands are sure. */
  readonly fits: boolean;
  /** How the value was reached or why it is not sure: `203456 册≈20.3 万册，取整`. */
  readonly note?: Message;
}

/** What the facts offer for a gap, best first, at most ten. A fact in another unit is never among them. */
export function matchFacts(query: FactQuery, facts: readonly Fact[] | FactIndex): readonly FactMatch[] {
  const index = 'byLabel' in facts ? facts : indexFacts(facts);
  const place = readPlace(query);
  const context = contextOf(query, place, index);
  const candidates = candidatesFor(query, place, index).flatMap(scored => {
    const value = valueFor(scored.entry.fact, query, place);
    const isGuess = scored.score < LEAST_WITHOUT_UNIT && scored.entry.fact.unit === '' && query.unit !== null;
    if (!value || isGuess) return [];
    const judged = judge(scored, value, query, place, context);
    // What was worked out for another time answers nothing.
    return judged.fact.formula !== undefined && !judged.rightPeriod ? [] : [judged];
  });
  candidates.sort((a, b) => b.rank - a.rank);
  const wanted = candidates.filter(candidate => candidate.wanted);
  return settle(withoutOthers(wanted.length > 0 ? wanted : candidates)).slice(0, MOST);
}

/** Where a figure fits in everything, those of other months or places are no offers. */
function withoutOthers(judged: readonly Judged[]): readonly Judged[] {
  return judged.some(({ fits }) => fits)
    ? judged.filter(({ rightPeriod, rightSubject }) => rightPeriod && rightSubject)
    : judged;
}

const MOST = 10;
const LEAST_LIKE = 0.5;
/** What stands in the sentence beside another thing may be in any unit. */
const LEAST_WITHOUT_UNIT = 0.75;
/** Of a label that only the sentence names, not the gap. */
const NAMED = 0.6;

interface Scored {
  readonly entry: Entry;
  readonly score: number;
  /** Whether the sentence names both row and column: 青河治理工程总投资. */
  readonly isCell: boolean;
}

function candidatesFor({ label }: FactQuery, { before, after, clause }: Place, index: FactIndex): readonly Scored[] {
  const scores = new Map<Entry, number>();
  const wanted = foldLabel(label ?? '');
  if (wanted !== '') {
    for (const entry of similarEntries(index, wanted)) {
      const score = likeness(wanted, entry.label);
      if (score >= LEAST_LIKE) scores.set(entry, score);
    }
  }
  const text = fold(before);
  const named = namedEntries(index, text);
  const cells = cellsNamed(named, text, index);
  for (const [entry, end] of named) {
    // The nearer to the gap, the likelier it is what the figure counts.
    const near = NAMED + 0.1 * (end / Math.max(1, text.length));
    const isWhole =
      wanted !== '' &&
      (endsClause(clause, entry.label) ||
        endsClause(wanted, entry.label) ||
        isNamedBefore(entry.label, wanted, clause));
    const score = isWhole || cells.has(entry) ? 1 : near;
    if (entry.label.length >= 2 && score > (scores.get(entry) ?? 0)) scores.set(entry, score);
  }
  for (const [entry] of namedEntries(index, fold(after.slice(0, 20)))) {
    if (entry.label.length >= 2 && !scores.has(entry)) scores.set(entry, NAMED);
  }
  return [...scores].map(([entry, score]) => ({ entry, score, isCell: cells.has(entry) }));
}

/** 接待游客xx人次，同比增长【　】: the thing of the clause is what a clause before it names with its verb. */
function isNamedBefore(label: string, wanted: string, clause: string): boolean {
  const thing = thingOf(label);
  return thing !== label && !clause.includes(thing) && endsClause(wanted, thing);
}

/** Of the rows that a sentence names the last one, where it goes on to name one of its columns before the gap. */
function cellsNamed(named: ReadonlyMap<Entry, number>, text: string, index: FactIndex): ReadonlySet<Entry> {
  const last = Math.max(...named.values());
  const ofLast = [...named].filter(([, end]) => end === last);
  const longest = Math.max(...ofLast.map(([entry]) => entry.label.length));
  const cells = ofLast.filter(
    ([entry, end]) => entry.label.length === longest && namesCell(text, end, columnOf(entry.fact), index.columns),
  );
  return new Set(cells.map(([entry]) => entry));
}

interface Context {
  readonly subject: string | null;
  /** A place that the gap's own words or headings name, so that what the table says of the whole is not meant. */
  readonly elsewhere: string | null;
  readonly period: string | null;
  readonly planned: boolean;
  /** Whether one of several figures for as many names is asked for: 东湖镇、石桥镇分别为. */
  readonly listed: boolean;
  /** Headings and sentence, folded. */
  readonly text: string;
}

function contextOf(query: FactQuery, place: Place, index: FactIndex): Context {
  const [, ...inner] = query.sectionTitles.map(fold);
  const named = nearestSubject(index.subjects, fold(place.before), inner);
  const foreign =
    index.subjects.length > 0
      ? (query.place ?? otherBody(fold(place.before), index.subjects, fold(query.sectionTitles[0] ?? '')))
      : null;
  return {
    subject: nearestSubject(index.subjects, fold(place.before), query.sectionTitles.map(fold)),
    elsewhere: named ?? query.elsewhere ?? foreign,
    period: localPeriod(place.before, query.period),
    planned: isPlanned(place.before, inner),
    listed: isListed(place.before),
    text: fold([...query.sectionTitles, query.sentence].join('\n')),
  };
}

interface Judged {
  readonly fact: Fact;
  readonly value: FactValue;
  readonly rank: number;
  readonly wanted: boolean;
  readonly eligible: boolean;
  readonly fits: boolean;
  readonly rightPeriod: boolean;
  readonly rightSubject: boolean;
  readonly reasons: readonly Message[];
  /** Decides among equals. */
  readonly place: number;
}

function judge(
  { entry, score, isCell }: Scored,
  value: FactValue,
  query: FactQuery,
  place: Place,
  context: Context,
): Judged {
  const { fact } = entry;
  const wanted = isCell || query.kind !== 'number' || isMeasured(fact, place, context.period, query.period);
  const rightSubject =
    isCell ||
    (fact.subject === null
      ? !isElsewhere(fact, context.elsewhere)
      : context.subject !== null && fold(fact.subject) === context.subject);
  const rightPeriod = fitsPeriod(fact, context.period, query.period);
  const parentNamed = fact.parent === null || labelForms(fact.parent).some(form => context.text.includes(form));
  const { label } = entry;
  const qualified =
    !isCell &&
    (isQualified(place.clause, label) ||
      isNarrower(foldLabel(query.label ?? ''), label, fact, fold(query.sectionTitles[0] ?? '')));
  const isDone = fact.measure === 'target' || !context.planned;
  const reasons = [
    fact.formula === undefined ? null : workedOut(fact.formula),
    ...value.notes,
    rightSubject ? null : fact.subject === null ? ofTheWhole(context.elsewhere) : tableSays(fact.subject),
    rightPeriod ? null : fact.period === null ? ofNoPeriod(context.period) : tableSays(fact.period),
    score === 1 && !qualified ? null : tableSays(fact.label),
    wanted ? null : tableSays(fact.header),
    isDone ? null : STILL_TO_DO,
    context.listed ? ONE_OF_SEVERAL : null,
  ].filter(reason => reason !== null);
  const named = [fact.category, fact.subject, fact.sheet, fact.parent].filter(
    name => name !== null && name.length >= 2 && context.text.includes(fold(name)),
  ).length;
  const samePeriod = fact.period !== null && fact.period === context.period ? 1 : 0;
  const deciding = (fact.subject !== null && rightSubject ? 4 : 0) + 2 * samePeriod + named;
  const order = wanted ? 1 - place.measures.indexOf(fact.measure) / 10 : 0;
  const isSum = !rightPeriod && FROM_JANUARY.test(fact.period ?? '') ? 0.5 : 0;
  const rank = score * 10 + order + (rightSubject ? 4 : 0) + (rightPeriod ? 2 : isSum) + deciding / 10;
  const fits =
    !context.listed &&
    score === 1 &&
    !qualified &&
    isDone &&
    wanted &&
    rightSubject &&
    rightPeriod &&
    parentNamed &&
    value.exact;
  const eligible = fits && fact.formula === undefined;
  return { fact, value, rank, wanted, eligible, fits, rightPeriod, rightSubject, reasons, place: deciding };
}

/** Of a year that is not over, its months together are nearest to it. */
const FROM_JANUARY = /(?:^|年)1-\d{1,2}月$/;

/** Whether a fact measures what is asked for; the column of the year before does where that year itself is named. */
function isMeasured(fact: Fact, { measures }: Place, period: string | null, outer: string | null): boolean {
  if (measures.includes(fact.measure)) return true;
  return fact.measure === 'previous' && measures[0] === 'current' && period !== outer && fact.period === period;
}

/** One offer is sure when it alone fits, or fits better than the others by place and period; two that contradict are both unsure. */
function settle(judged: readonly Judged[]): readonly FactMatch[] {
  const eligible = judged.filter(candidate => candidate.eligible);
  const best = Math.max(...eligible.map(candidate => candidate.place));
  const values = new Set(
    eligible.filter(candidate => candidate.place === best).map(candidate => candidate.value.value),
  );
  const offered = new Map<string, FactMatch>();
  for (const candidate of judged) {
    const { fact, value, reasons } = candidate;
    const sure = candidate.eligible && candidate.place === best && values.size === 1;
    const conflict = candidate.eligible && candidate.place === best && values.size > 1 ? [ANOTHER_VALUE] : [];
    const notes = [...reasons, ...conflict];
    const match = {
      fact,
      value: value.value,
      sure,
      fits: candidate.fits && conflict.length === 0,
      ...(notes.length > 0 && { note: joinNotes(notes) }),
    };
    if (!offered.has(value.value)) offered.set(value.value, match);
  }
  return [...offered.values()];
}

function workedOut(formula: string): Message {
  return { zh: `按数据表计算：${formula}`, en: `worked out from the table: ${formula}` };
}

function ofTheWhole(place: string | null): Message {
  return {
    zh: `文中说的是“${place ?? ''}”，数据表没有分开写`,
    en: `the text speaks of “${place ?? ''}”, the table of the whole`,
  };
}

function ofNoPeriod(period: string | null): Message {
  return {
    zh: `文中说的是“${period ?? ''}”，数据表没有写时间`,
    en: `the text speaks of “${period ?? ''}”, the table names no period`,
  };
}

const ONE_OF_SEVERAL: Message = { zh: '文中几处分别列数', en: 'the text lists several figures' };
const STILL_TO_DO: Message = { zh: '文中说的是还没做的', en: 'the text speaks of what is still to be done' };
const ANOTHER_VALUE: Message = { zh: '数据表里另有不同的数', en: 'the table has another figure too' };

function joinNotes(notes: readonly Message[]): Message {
  return { zh: notes.map(({ zh }) => zh).join('；'), en: notes.map(({ en }) => en).join('; ') };
}
