import type { SummaryDocument } from '../../model/document';
import { titleYear } from '../../rules/leftover/years';
import type { Day } from '../../text/day';
import { rangeOf } from '../../text/span';
import { carriedFiguresOf } from './figures';
import type { FoundPlace, YearPlace, YearStep } from './place';
import { datesOf, plansOf, relativeWordsOf, sessionsOf } from './words';
import { yearsOf } from './years';

export interface YearCheckOptions {
  /** The year to go from, where the writer has chosen it. */
  readonly from?: number;
  /** Tells whether the title has been changed already; without it that is not asked. */
  readonly today?: Day;
}

export { YEAR_KIND_NAMES, type YearPlace, type YearStep } from './place';

/** The places of a text that have to be looked at, and from which year to which it goes. */
export interface YearCheck {
  readonly step: YearStep;
  readonly places: readonly YearPlace[];
}

/**
 * 换年检查 for last year's text that is to be this year's: all that speaks of a year, a day, a session, a plan, or of the year before, in
 * the order of the text and none overlapping, with what may be written there. Where neither the title nor the text names a year the date
 * tells which one is gone to; null where there is none either.
 * The title is what a writer changes first: where it names the year that is due, the year before is gone from, the title stays, and that
 * year elsewhere is doubtful. Code is left out. Never throws.
 */
export function checkYear(document: SummaryDocument, options: YearCheckOptions = {}): YearCheck | null {
  const titled = titleYear(document);
  const { today } = options;
  const from =
    options.from ??
    yearBefore(titled, today) ??
    titled ??
    commonestYear(document) ??
    (today ? dueYear(today) - 1 : null);
  if (from === null) return null;
  const step = { from, to: from + 1, ...(titled === from + 1 && { titleLine: firstLine(document) }) };
  const places: YearPlace[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    const { text } = paragraph;
    if (block === 'code' || !SIGNS.test(text)) continue;
    const found: readonly FoundPlace[] = [
      ...yearsOf(text, step, line),
      ...datesOf(text, step),
      ...sessionsOf(text),
      ...plansOf(text, step),
      ...relativeWordsOf(text),
      ...carriedFiguresOf(paragraph),
    ];
    let end = 0;
    for (const { span, ...place } of [...found].sort((a, b) => a.span.start - b.span.start)) {
      if (span.start < end) continue;
      places.push({ ...place, range: rangeOf(line, span), text: text.slice(span.start, span.end) });
      end = span.end;
    }
  }
  return { step, places };
}

/** The year to go from where the title names the one that is due, or a later one; null else. */
function yearBefore(titled: number | null, today: Day | undefined): number | null {
  if (titled === null || !today) return null;
  return titled >= dueYear(today) ? titled - 1 : null;
}

/** The year of which a summary is written on a day. */
function dueYear({ year, month }: Day): number {
  return month > LAST_MONTH_FOR_YEAR_BEFORE ? year : year - 1;
}

/** Until March the summary that is written is that of the year before. */
const LAST_MONTH_FOR_YEAR_BEFORE = 3;

function firstLine({ paragraphs }: SummaryDocument): number | undefined {
  return paragraphs.find(({ paragraph }) => paragraph.text.trim() !== '')?.line;
}

const SIGNS = /[年月届级期批轮五次个大会〕]|20\d\d[./-]/;

/** The years that a sentence is about: not those of what has begun in one, ends a range, or has a number. */
const OWN_YEAR =
  /(?<![\d自从])(?<![—－～~至到-])20\d\d(?=年(?!以来|底?前|[起至])|\.\d{1,2}\.\d|[—－～~-]\d{4}[ \u3000]?学年)/g;
const BEGUN = /^[^，。；]{0,12}(?:成立|建成|选举|组建|设立|启用|以来)/;

/** The year that stands most often; of several the latest. */
function commonestYear({ paragraphs }: SummaryDocument): number | null {
  const counts = new Map<number, number>();
  for (const { block, paragraph } of paragraphs) {
    const { text } = paragraph;
    if (block === 'code' || !text.includes('20')) continue;
    for (const { 0: written, index } of text.matchAll(OWN_YEAR)) {
      if (BEGUN.test(text.slice(index + written.length, index + REACH))) continue;
      const year = Number(written) + (text.slice(index, index + REACH).includes('学年') ? 1 : 0);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && year > (best ?? 0))) best = year;
  }
  return best;
}

const REACH = 24;
