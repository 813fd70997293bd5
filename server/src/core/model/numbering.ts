import { ITEM_STYLES, MARKER_STYLES, type Marker } from './marker';
import { acceptCandidates, DIVISION_MARKS } from './numbering/accept';
import type { Candidate } from './numbering/candidate';
import { findCandidates } from './numbering/candidates';
import { readLead, type LineLead } from './numbering/line-lead';
import { readLoneNumeral } from './numbering/lone-numeral';
import { readPartTitle } from './numbering/part-title';
import { clipSentence, readTitle } from './numbering/run-in-title';
import { HIGH_STYLES, readsAsSentence } from './numbering/sentence-or-title';
import { readSigns } from './read-signs';
import type { Syntax } from './syntax';

/** The markers of a line, in order: at its start and inside it. */
export function findMarkers(
  text: string,
  syntax: Syntax,
  signs: readonly number[] = readSigns(text).markers,
): readonly Marker[] {
  const lead = readLead(text, syntax);
  if (lead.start >= lead.end) return NONE;
  const lone = readLoneNumeral(text, lead);
  if (lone) return [lone];
  const candidates = findCandidates(text, lead.start, lead.end, signs);
  if (candidates.length === 0) return NONE;
  const accepted = withoutTitleOfPart(text, lead, acceptCandidates(text, lead, candidates));
  return accepted.length === 0
    ? NONE
    : accepted.map((candidate, i) => toMarker(text, lead, candidate, accepted[i + 1]));
}

const NONE: readonly Marker[] = [];

/** The title of a part stands before its marker (一季度工作总结篇一), so nothing else in its line is a marker. */
function withoutTitleOfPart(text: string, lead: LineLead, accepted: readonly Candidate[]): readonly Candidate[] {
  const part = accepted.find(candidate => candidate.style === 'part' && readPartTitle(text, lead, candidate) !== null);
  return part && accepted.length > 1 ? [part] : accepted;
}

function toMarker(text: string, lead: LineLead, candidate: Candidate, next: Candidate | undefined): Marker {
  const { style, ordinal, start, end } = candidate;
  const atStart = start === lead.start;
  const span = { start, end };
  const written = text.slice(start, end);
  const hashes = atStart ? lead.hashes : 0;
  const before = style === 'part' ? readPartTitle(text, lead, candidate) : null;
  if (before)
    return {
      style,
      text: written,
      ordinal,
      span,
      title: before,
      titleEnd: 'line',
      entry: before,
      runIn: false,
      atStart: true,
      sentence: false,
      needsBrother: false,
      hashes,
    };
  const limit = next?.start ?? lead.end;
  const title = readTitle(text, HIGH_STYLES.has(style) ? skipDivisionMarks(text, end) : end, {
    at: limit,
    isMarker: next !== undefined,
    isInline: !atStart,
  });
  const hasItems = next !== undefined && MARKER_STYLES.indexOf(next.style) > MARKER_STYLES.indexOf(style);
  const entry = clipSentence(text, title);
  const sentence = readsAsSentence(text, title, { style, atStart, limit, hasItems });
  return {
    style,
    text: written,
    ordinal,
    span,
    title: ITEM_STYLES.has(style) ? entry : title.span,
    titleEnd: title.end,
    entry,
    runIn: title.runIn,
    atStart,
    sentence,
    needsBrother: needsBrother(text, candidate),
    hashes,
  };
}

/** 篇一：…, 第二部分、…: the mark behind the number belongs to neither. */
function skipDivisionMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && DIVISION_MARKS.includes(text.charAt(at))) at++;
  return at;
}

function needsBrother(text: string, { style, end, doubtful }: Candidate): boolean {
  if (doubtful === true) return true;
  if (style === 'series') return text.charAt(end - 1) === '要';
  return style === 'dash' || style === 'ordinal' || style === 'sequence' || style === 'these';
}
