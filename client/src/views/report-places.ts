/** A place that a line of a report names: what stands for it, and the line it means, from 0, of the text or of the other one. */
export interface ReportedPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly isOther: boolean;
}

/**
 * The places that an item of a report names: `- 第 12 行（一、组织领导） ← 第 9 行` those of both texts, `- 第 12 行` one of the text; where the
 * report sets the text beside another, an item without an arrow speaks of the other. What stands farther on is of no text: rows of a list.
 */
export function placesInReport(item: string, isBesideOther: boolean): readonly ReportedPlace[] {
  const places: ReportedPlace[] = [];
  const arrow = ARROW.exec(item);
  const add = (match: RegExpExecArray | null, isOther: boolean) => {
    if (!match) return;
    const [all, before = '', zh, en] = match;
    const line = Number(zh ?? en) - 1;
    places.push({ start: match.index + before.length, end: match.index + all.length, line, isOther });
  };
  add(HEAD.exec(item), isBesideOther && !arrow);
  if (isBesideOther) add(arrow, true);
  return places;
}

const HEAD = /^(- )(?:第 (\d{1,7}) 行|line (\d{1,7})\b)/i;
const ARROW = /( ← )(?:第 (\d{1,7}) 行|line (\d{1,7})\b)/;
