import type { SummaryDocument } from '../../model/document';
import type { Cursor } from './cursor';

/** The indent of a Chinese paragraph: two ideographic spaces. */
const INDENT = '\u3000\u3000';
/** How many paragraphs before the cursor (or behind it, in a text's beginning) tell the habit, and how long one is at least. */
const LOOKED_AT = 20;
const SHORTEST_PARAGRAPH = 20;
const FARTHEST = 200;

/** Whether most paragraphs near the cursor are indented by two spaces; no paragraph has no indent. */
export function usesIndent(document: SummaryDocument, { line }: Cursor): boolean {
  return (habitOf(document, line - 1, -1) ?? habitOf(document, line + 1, 1)) === true;
}

function habitOf({ paragraphs }: SummaryDocument, from: number, step: 1 | -1): boolean | null {
  let seen = 0;
  let indented = 0;
  for (let line = from; seen < LOOKED_AT && Math.abs(line - from) < FARTHEST; line += step) {
    const text = paragraphs[line]?.paragraph.text;
    if (text === undefined) break;
    if (text.length < SHORTEST_PARAGRAPH) continue;
    seen++;
    if (text.startsWith(INDENT)) indented++;
  }
  return seen === 0 ? null : indented * 2 > seen;
}

export interface Habit {
  readonly indents: boolean;
  /** Whether the structure begins its line, and whether the writer indented that line already. */
  readonly isLineStart: boolean;
  readonly isIndented: boolean;
}

/** Groups whose lines have places of their own: a signature stands on the right, an enclosure hangs under the first. */
const OWN_LAYOUT = '格式件';
const SKELETONS = '整篇骨架';

/**
 * A body with the text's own indent before its paragraphs. The head of a skeleton (title and author, up to the first blank line)
 * and a salutation (the line before one that is indented) stay at the margin.
 */
export function indentBody(body: string, group: string, { indents, isLineStart, isIndented }: Habit): string {
  const lines = body.split('\n');
  if (isIndented && lines[0]?.startsWith(INDENT)) lines[0] = lines[0].slice(INDENT.length);
  if (!indents || group === OWN_LAYOUT) return lines.join('\n');
  const head = group === SKELETONS ? lines.indexOf('') : -1;
  const staysAsIs = (line: string, i: number) =>
    line === '' || i < head || line.startsWith(INDENT) || lines[i + 1]?.startsWith(INDENT) === true;
  const first = isLineStart && !isIndented ? 0 : 1;
  return lines.map((line, i) => (i < first || staysAsIs(line, i) ? line : INDENT + line)).join('\n');
}
