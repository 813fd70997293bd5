import { periodIn, yearOf } from '../figures/table/periods';
import type { LineContext } from '../figures/index';
import type { SummaryDocument } from '../model/document';
import { sectionPath } from '../repeats/section-path';
import { mentions, placesIn } from './names';

/** The headings over a line, with the first line of the text among them, and the period that they name. */
export function contextAt(document: SummaryDocument, line: number): LineContext {
  const headings = sectionPath(document.outline, line).map(({ title }) => title);
  const first = titleOf(document).trim();
  const isNamed = first === '' || first.length > LONGEST_TITLE || headings.some(title => title.includes(first));
  const sectionTitles = isNamed ? headings : [first, ...headings];
  const [title = '', ...inner] = sectionTitles;
  return { sectionTitles, period: periodOf(sectionTitles), elsewhere: lastPlace(inner.join('\n'), title) };
}

/** The place that a text names last and another text does not; null where it names none. */
export function lastPlace(text: string, known: string): string | null {
  return placesIn(text).findLast(place => !mentions(known, place)) ?? null;
}

/** The first line with text; it names the period of the whole, if any line does. */
export function titleOf(document: SummaryDocument): string {
  return document.paragraphs.find(({ paragraph }) => paragraph.text.trim() !== '')?.paragraph.text ?? '';
}

/** A longer first line is prose. */
const LONGEST_TITLE = 60;

/** The period of the innermost heading that names one; 上半年 is one of the year that an outer heading names. */
function periodOf(titles: readonly string[]): string | null {
  return titles.reduce<string | null>((outer, title) => {
    const own = periodIn(title);
    if (own === null || yearOf(own) !== null) return own ?? outer;
    const year = yearOf(outer);
    return year === null ? own : `${year}年${own}`;
  }, null);
}
