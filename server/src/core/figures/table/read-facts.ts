import type { Message } from '../../text/message';
import { readAbove, type Above } from './above';
import { judgeColumns } from './columns';
import type { Fact, TableFacts, TableProblem } from './fact';
import { filled, findHeading, isHeading, type Heading } from './heading';
import { problemsOf, type TableRead } from './problems';
import { readRows } from './rows';
import type { Sheet } from './sheet';
import { partOf, sideBySide } from './side-by-side';
import type { Unread } from './unread';

/**
 * Reads every value of the writer's tables with its name, unit, period and source. A sheet may hold a title, lines above the
 * heading and several tables below one another. Total: what cannot be read is told as a problem, the rest is read.
 */
export function readFacts(sheets: readonly Sheet[]): TableFacts {
  const facts: Fact[] = [];
  const problems: TableProblem[] = [];
  for (const sheet of sheets) readSheet(sheet, facts, problems);
  return { facts, problems };
}

/** More values than any office's table has; the rest is left out and told. */
export const MOST_FACTS = 10_000;

function readSheet(sheet: Sheet, facts: Fact[], problems: TableProblem[]): void {
  let from = 0;
  for (;;) {
    const heading = findHeading(sheet, from);
    if (!heading) break;
    const end = endOfTable(sheet, heading.end);
    const above = readAbove(sheet, heading.start, from);
    for (const columns of sideBySide(heading)) {
      const read = readTable(...partOf(sheet, heading, columns), end, above, MOST_FACTS - facts.length);
      facts.push(...read.facts);
      problems.push(...problemsOf(sheet, read));
      if (facts.length >= MOST_FACTS) {
        problems.push({ sheet: sheet.name, message: TOO_MANY });
        return;
      }
    }
    from = Math.max(end, heading.end + 1);
    if (from >= sheet.rows.length) return;
  }
  if (from === 0 && sheet.rows.some(row => filled(row).length > 0))
    problems.push({ sheet: sheet.name, message: noHeading(sheet.name) });
}

/** Reads `most` values at most. */
function readTable(sheet: Sheet, heading: Heading, end: number, above: Above, most: number): TableRead {
  const columns = judgeColumns(sheet, heading, end);
  const facts: Fact[] = [];
  const unread: Unread[] = [];
  for (const read of readRows(sheet, { heading, end, columns, above })) {
    if ('why' in read) unread.push(read);
    else if (facts.push(read) >= most) break;
  }
  return { heading, columns, facts, unread };
}

/** A table ends at the next heading; the title over that one belongs to it. */
function endOfTable({ rows }: Sheet, start: number): number {
  for (let row = start; row < rows.length; row++) if (isHeading(rows[row])) return row;
  return rows.length;
}

function noHeading(sheet: string): Message {
  return {
    zh: `“${sheet}”的前十行里没有找到表头，这张表没有用。请加一行列名，如“指标、单位、数值、责任科室”。`,
    en: `No heading was found in the first ten rows of “${sheet}”, so it is not used. Add a row of column names: 指标, 单位, 数值, 责任科室.`,
  };
}
const TOO_MANY: Message = {
  zh: `数据超过 ${MOST_FACTS} 个，后面的没有用。请只留要写进总结的指标。`,
  en: `There are more than ${MOST_FACTS} values; the rest is not used. Keep only those that the summary needs.`,
};
