import type { Span } from '../text/span';
import type { Marker } from './marker';
import { readLead, skipSpaces, trimEnd, type LineLead } from './numbering/line-lead';
import { isSectionName, LONGEST_NAME } from './numbering/section-names';
import type { Syntax } from './syntax';

/**
 * A heading without a number, as one paragraph shows it: a Markdown heading (`## 概况`), an emphasised line (`**本周重点**`), or a
 * known section name, alone or before its colon (`问题分析：2025年…`), at the line's start or after a sentence.
 */
export interface Caption {
  readonly kind: 'hash' | 'bold' | 'name';
  /** `##` for a Markdown heading, otherwise ''. */
  readonly text: string;
  /** Of the marker; empty at the title's start without one. */
  readonly span: Span;
  readonly title: Span;
  readonly runIn: boolean;
  readonly atStart: boolean;
  /** How many `#` stand before it; 0 otherwise. */
  readonly hashes: number;
}

/** The headings without a number of a line, in order. */
export function findCaptions(text: string, syntax: Syntax, markers: readonly Marker[]): readonly Caption[] {
  const hasColon = text.includes('：') || text.includes(':');
  if (syntax === 'plain' && !hasColon && text.length > LONGEST_LINE) return NONE;
  const lead = readLead(text, syntax);
  const isNumbered = markers[0]?.atStart === true;
  const end = isNumbered ? lead.end : endBefore(text, lead, markers[0]);
  if (lead.start >= end) return NONE;
  if (!isNumbered && lead.hashes > 0) return [hashCaption(text, lead, end)];
  if (!isNumbered && lead.bold)
    return isBoldHeading(text, lead) ? [caption('bold', lead.start, end, false, true)] : NONE;
  if (!hasColon && isNumbered) return NONE;
  const alone = isNumbered || lead.listed ? null : nameAlone(text, lead);
  if (alone) return [alone];
  return hasColon ? namesBeforeColons(text, lead, isNumbered) : NONE;
}

const NONE: readonly Caption[] = [];
/** A line that may be a section's name alone is no longer than this, indent included. */
const LONGEST_LINE = 60;
const LONGEST_BOLD = 40;

/** A heading ends before a marker in its line: `# 工作总结。一、做法` is titled 工作总结. */
function endBefore(text: string, { start, end }: LineLead, marker: Marker | undefined): number {
  if (!marker) return end;
  let at = trimEnd(text, start, Math.min(end, marker.span.start));
  while (at > start && '。；：，:;,'.includes(text.charAt(at - 1))) at--;
  return at;
}

function hashCaption(text: string, { hashAt, hashes, start }: LineLead, end: number): Caption {
  const span = { start: hashAt, end: hashAt + hashes };
  return {
    kind: 'hash',
    text: text.slice(span.start, span.end),
    span,
    title: { start, end },
    runIn: false,
    atStart: true,
    hashes,
  };
}

function caption(kind: 'bold' | 'name', start: number, end: number, runIn: boolean, atStart: boolean): Caption {
  return { kind, text: '', span: { start, end: start }, title: { start, end }, runIn, atStart, hashes: 0 };
}

/** An emphasised line that ends in a colon or a stop leads its text and heads nothing. */
function isBoldHeading(text: string, { start, end, listed }: LineLead): boolean {
  return !listed && end - start <= LONGEST_BOLD && !'：:。；，,！？'.includes(text.charAt(end - 1));
}

/** `下一步工作打算`, `存在问题：`, `2026年工作计划如下：` alone on their line. */
function nameAlone(text: string, { start, end }: LineLead): Caption | null {
  const mark = '：:'.includes(text.charAt(end - 1)) ? end - 1 : end;
  if (mark - start > LONGEST_NAME + 2) return null;
  const name = text.slice(start, mark);
  return isSectionName(name.endsWith('如下') ? name.slice(0, -2) : name)
    ? caption('name', start, mark, false, true)
    : null;
}

/** `问题分析：2025年…`, and after a sentence where the line breaks were lost. */
function namesBeforeColons(text: string, lead: LineLead, isNumbered: boolean): readonly Caption[] {
  const found: Caption[] = [];
  for (let colon = lead.start; colon < lead.end; colon++) {
    const code = text.charCodeAt(colon);
    if (code !== 0xff1a && code !== 0x3a) continue;
    const start = nameStart(text, lead, colon);
    if (start === null || (start === lead.start && (isNumbered || lead.listed))) continue;
    if (!isSectionName(text.slice(start, colon))) continue;
    found.push(caption('name', start, colon, skipSpaces(text, colon + 1) < lead.end, start === lead.start));
  }
  return found.length > 0 ? found : NONE;
}

/** Where a name before the colon begins: at the line's start or behind a sentence, not farther off than a name is long. */
function nameStart(text: string, { start }: LineLead, colon: number): number | null {
  for (let i = colon - 1; i >= Math.max(start, colon - LONGEST_NAME - 1); i--) {
    if ('。！？；'.includes(text.charAt(i))) return skipSpaces(text, i + 1);
    if (i === start) return start;
  }
  return null;
}
