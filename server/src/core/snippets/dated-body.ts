import type { Day } from '../text/day';

export type { Day };

/** The body of a structure with its years written out: in November 2026 a school year is 2026—2027, in June it is 2025—2026. */
export function datedBody(body: string, today: Day): string {
  return body.replace(YEAR_VARIABLE, (_, name: string) => yearOf(name, today));
}

/** `$NEXT_YEAR` in `${14:$NEXT_YEAR}年工作打算` */
const YEAR_VARIABLE = /\$(YEAR|NEXT_YEAR|SCHOOL_YEAR)\b/g;
const SCHOOL_YEAR_BEGINS = 8;

function yearOf(name: string, { year, month }: Day): string {
  if (name === 'YEAR') return String(year);
  if (name === 'NEXT_YEAR') return String(year + 1);
  const first = month >= SCHOOL_YEAR_BEGINS ? year : year - 1;
  return `${first}—${first + 1}`;
}
