import { RequestType } from '../library';
import { checkYear, YEAR_KIND_NAMES } from '../../core/features/index';
import { METHODS, type CheckYearParams, type YearCheck } from '../../protocol';
import { toRange } from '../convert';
import { answerRequest, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** 换年检查: what has to be looked at in a version when last year's text becomes this year's. */
export function handleCheckYear(session: Session): void {
  answerRequest(session, CHECK_YEAR, async params => {
    const reading = await readVersion(session, params);
    if (params.from !== undefined && !Number.isInteger(params.from)) throw invalidParams('from is a year.');
    const today = session.runtime.today();
    const check =
      reading &&
      checkYear(reading.analysis.document, { today, ...(params.from !== undefined && { from: params.from }) });
    if (!check) return null;
    const { from, to } = check.step;
    const { lines } = reading.analysis.document;
    const places = check.places.map(({ kind, range, text, change, isSure }) => ({
      range: toRange(range),
      text,
      name: session.say(YEAR_KIND_NAMES[kind]),
      change,
      isSure,
      around: around(lines[range.start.line]?.text ?? '', range.start.character, range.end.character),
    }));
    return { from, to, places };
  });
}

/** How much of the line is shown on each side of a place. */
const REACH = 20;

function around(text: string, start: number, end: number): string {
  const before = start > REACH ? `…${text.slice(start - REACH, start)}` : text.slice(0, start);
  const after = text.length > end + REACH ? `${text.slice(end, end + REACH)}…` : text.slice(end);
  return `${before}【${text.slice(start, end)}】${after}`.trim();
}

const CHECK_YEAR = new RequestType<CheckYearParams, YearCheck | null, void>(METHODS.checkYear);
