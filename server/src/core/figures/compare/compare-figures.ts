import type { Span } from '../../text/span';
import { fold } from '../fold';
import { markSentence } from '../gap-place';
import { namedEntries, type Entry, type FactIndex } from '../match/fact-index';
import { foldLabel } from '../match/label';
import { isLead } from '../match/lead';
import { fitsPeriod, localPeriod } from '../match/period';
import { readPlace, type Place } from '../match/query';
import { isElsewhere, nearestSubject } from '../match/subject';
import { findQuantities, type PlacedQuantity } from '../quantity/find';
import type { Quantity } from '../quantity/quantity';
import type { Fact } from '../table/fact';
import { agrees } from './agreement';

/** A figure of the text and the row that speaks of the same thing. */
export interface FigureRow {
  /** Figure and unit, in the line. */
  readonly span: Span;
  /** The figure alone. */
  readonly figure: Span;
  readonly quantity: Quantity;
  readonly fact: Fact;
  readonly agrees: boolean;
  /**
   * Whether text and row surely speak of the same: the clause names the row's label and nothing else, once in the table. Only a sure
   * disagreement may be reported; the rest is for hover and the list of figures.
   */
  readonly sure: boolean;
}

/** What a line says about whom and when, beside its own words. */
export interface LineContext {
  /** The headings over it, the outermost first. */
  readonly sectionTitles: readonly string[];
  readonly period: string | null;
  /** A place that a heading below the first names and the first does not: what is said there is not said of the whole. */
  readonly elsewhere?: string | null;
}

/** The figures of a line that the table has a row for, in order. */
export function compareFigures(
  line: string,
  context: LineContext,
  index: FactIndex,
  quantities: readonly PlacedQuantity[] = findQuantities(line),
): readonly FigureRow[] {
  return quantities.flatMap(placed => rowFor(line, placed, context, index) ?? []);
}

function rowFor(line: string, placed: PlacedQuantity, context: LineContext, index: FactIndex): FigureRow | null {
  const { quantity, span, figure } = placed;
  const unit = line.slice(figure.end, span.end);
  const place = readPlace({ sentence: markSentence(line, figure).text, unit });
  const behind = fold(line.slice(span.end, span.end + LONGEST_LABEL));
  const facts = labelsAt(place, behind, index)
    .map(({ fact }) => fact)
    .filter(fact => fact.quantity?.unit === quantity.unit && isAbout(fact, place, context, index));
  const [first] = facts;
  if (!first?.quantity) return null;
  const same = facts.find(fact => fact.quantity !== null && agrees(quantity, fact.quantity));
  const values = new Set(facts.map(fact => fact.quantity?.value));
  const fact = same ?? first;
  const alone = namesNothingElse(place.clause, behind, fact);
  return { span, figure, quantity, fact, agrees: same !== undefined, sure: alone && values.size === 1 };
}

const LONGEST_LABEL = 20;

/** Whether a clause has beside the label only the fact's place and words that make no other thing of it; 新增 and 其中 do. */
function namesNothingElse(clause: string, behind: string, { label, subject }: Fact): boolean {
  const name = foldLabel(label);
  const bare = foldLabel(withoutTail(clause));
  if (bare === '') return behind.startsWith(name);
  const lead = bare.slice(0, -name.length).replace(subject === null ? '' : fold(subject), '');
  return bare.endsWith(name) && isLead(lead);
}

const TAIL: ReadonlySet<string> = new Set('了达为有共约近超过数量总');

/** 户外广告牌 of 户外广告牌共. */
function withoutTail(clause: string): string {
  let end = clause.length;
  while (TAIL.has(clause.charAt(end - 1))) end--;
  return clause.slice(0, end);
}

/** The rows whose label ends the clause before the figure, or begins right behind its unit. */
function labelsAt({ clause }: Place, behind: string, index: FactIndex): readonly Entry[] {
  const bare = withoutTail(clause);
  const before = [...namedEntries(index, clause)].filter(([, end]) => end >= bare.length);
  const after = [...namedEntries(index, behind)].filter(([entry]) => behind.startsWith(entry.label));
  const longest = (found: readonly (readonly [Entry, number])[]) => {
    const length = Math.max(0, ...found.map(([entry]) => entry.label.length));
    return found.filter(([entry]) => entry.label.length === length).map(([entry]) => entry);
  };
  const ahead = longest(before);
  return ahead.length > 0 ? ahead : longest(after);
}

function isAbout(fact: Fact, place: Place, context: LineContext, index: FactIndex): boolean {
  const titles = context.sectionTitles.map(fold);
  const subject = nearestSubject(index.subjects, fold(place.before), titles);
  const whole = fold([...titles, place.before].join('\n'));
  return (
    place.measures.includes(fact.measure) &&
    (fact.subject === null
      ? subject === null && !isElsewhere(fact, context.elsewhere ?? null)
      : fold(fact.subject) === subject) &&
    fitsPeriod(fact, localPeriod(place.before, context.period), context.period) &&
    (fact.parent === null || whole.includes(foldLabel(fact.parent)))
  );
}
