import { isSpace } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Candidate } from './candidate';
import type { LineLead } from './line-lead';

/** The title of a part whose marker closes its line (班主任工作总结篇一), or null where the marker stands elsewhere. */
export function readPartTitle(text: string, lead: LineLead, { start, end }: Candidate): Span | null {
  if (start === lead.start || !closesLine(text, end, lead.end)) return null;
  let to = start;
  while (to > lead.start && (isSpace(text.charCodeAt(to - 1)) || '（(【[：:—-'.includes(text.charAt(to - 1)))) to--;
  return { start: lead.start, end: to };
}

/** How long a line may be that a part's marker closes. */
export const LONGEST_PART_LINE = 60;

/** Whether only a closing bracket or colon stands between the marker and the line's end. */
export function closesLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isSpace(text.charCodeAt(i)) && !'）)】]：:'.includes(text.charAt(i))) return false;
  return true;
}
