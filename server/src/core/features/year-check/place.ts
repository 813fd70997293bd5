import type { Message } from '../../text/message';
import type { Range, Span } from '../../text/span';

/** What has to be looked at when last year's text becomes this year's. */
export type YearKind = 'year' | 'date' | 'relative' | 'session' | 'plan' | 'figure';

/** The names by which a list sorts the places. */
export const YEAR_KIND_NAMES: Readonly<Record<YearKind, Message>> = {
  year: { zh: '年份', en: 'Years' },
  date: { zh: '日期和星期', en: 'Dates and weekdays' },
  relative: { zh: '去年、今年、明年', en: 'Last year, this year, next year' },
  session: { zh: '届次、期数、会议', en: 'Sessions, issues, meetings' },
  plan: { zh: '规划期', en: 'Five-year plans' },
  figure: { zh: '上年数', en: 'Figures of the year before' },
};

/** A place in one paragraph, and what may be written there for the year to come. */
export interface FoundPlace {
  readonly kind: YearKind;
  readonly span: Span;
  /** Null where only the writer can tell. */
  readonly change: string | null;
  /** Whether the change is right unless the text is unusual. */
  readonly isSure: boolean;
}

export interface YearPlace extends Omit<FoundPlace, 'span'> {
  readonly range: Range;
  readonly text: string;
}

/** From which year to which the text goes. */
export interface YearStep {
  readonly from: number;
  readonly to: number;
  /** The title's line, where it names `to` already. */
  readonly titleLine?: number | undefined;
}
