import type { SummaryDocument } from '../model/document';
import { CHARACTER, type Tokens } from '../repeats/tokens';
import { comparePassages, overlapOf, type Twin } from '../repeats/compare-passages';
import { endsName, mentions, placesIn, stemStart, yearsIn } from './names';
import { titleOf } from './line-context';
import { otherLead } from './other-lead';
import { widen } from '../repeats/widen';
import { createSectionPlaces } from './sections';
import type { Value } from './values';

/**
 * Tells which other place, body or year a twin speaks of, or null when it speaks of the same. What the twin has in the place
 * of a missing name counts first, then a place or year that it names and this paragraph does not, then a body that it names
 * where this paragraph names another; and where this paragraph names no place at all, what the sections of both say, and the
 * lines above both that are twins too.
 */
export function createSubjects(document: SummaryDocument): (twin: Twin, values: readonly Value[]) => string | null {
  const sections = createSectionPlaces(document);
  const ownSubject = (twin: Twin, values: readonly Value[]) => {
    const { from, to } = twin.lines;
    const own = textOf(document, from, to);
    const other = textOf(document, twin.passage.from, twin.passage.to);
    const isForeign = (name: string) => !mentions(own, name);
    return (
      filledName(values, 'place', isForeign) ??
      placesIn(other).find(isForeign) ??
      filledName(values, 'org', isForeign) ??
      yearsIn(other).find(year => isForeign(year) && !titleOf(document).includes(year)) ??
      otherBody(document, twin) ??
      (isShort(document, twin) ? null : otherLead(document, twin)) ??
      (namesPlace(twin) ? null : sections.otherPlace(twin.passage.to, from))
    );
  };
  const namesPlace = ({ lines: { from, to } }: Twin) => placesIn(textOf(document, from, to)).length > 0;
  return (twin, values) => {
    const subject = ownSubject(twin, values);
    if (subject !== null || namesPlace(twin)) return subject;
    for (const above of twinsAbove(document, twin)) {
      const named = ownSubject(above, []);
      if (named !== null || namesPlace(above)) return named;
    }
    return null;
  };
}

/** How far up the lines of one text are followed in another. */
const MOST_ABOVE = 4;

/**
 * The lines above a twin with those above its passage, upwards, as long as they are much the same: what they speak of is spoken of below.
 * Copies say nothing and are passed.
 */
function* twinsAbove(document: SummaryDocument, { lines, passage }: Twin): Iterable<Twin> {
  let [own, other] = [lines.from, passage.from];
  for (let count = 0; count < MOST_ABOVE; count++) {
    [own, other] = [lineAbove(document, own), lineAbove(document, other)];
    if (own < 0 || other < 0 || own === other) return;
    if (textOf(document, own, own) === textOf(document, other, other)) continue;
    const pair = comparePassages(document, { from: own, to: own }, { from: other, to: other });
    if (overlapOf(pair) < LEAST_OVERLAP) return;
    const above = widen(document, pair);
    yield above;
    [own, other] = [above.lines.from, above.passage.from];
  }
}

const LEAST_OVERLAP = 0.6;

/** A heading or a torn line, of which a word more or less is no name. */
function isShort({ paragraphs }: SummaryDocument, { lines: { from, to } }: Twin): boolean {
  return from === to && paragraphs[from]?.paragraph.fingerprint.counts !== true;
}

/** The nearest line with text above a line, -1 without one. */
function lineAbove({ paragraphs }: SummaryDocument, line: number): number {
  let above = line - 1;
  while (above >= 0 && paragraphs[above]?.paragraph.text.trim() === '') above--;
  return above;
}

function textOf(document: SummaryDocument, from: number, to: number): string {
  return document.paragraphs
    .slice(from, to + 1)
    .map(({ paragraph }) => paragraph.text)
    .join('\n');
}

/** The name that the twin has where this paragraph has a gap, with the word that completes it: 武隆 + 区. */
function filledName(
  values: readonly Value[],
  kind: 'place' | 'org',
  isForeign: (name: string) => boolean,
): string | null {
  const names = values.filter(({ gap }) => gap.kind === kind).map(({ gap, text }) => text + (gap.word ?? ''));
  return names.find(name => endsName(name) && isForeign(name)) ?? names.find(isForeign) ?? null;
}

/** A body (第二小学) that stands in the twin where this paragraph has another (第一小学). */
function otherBody(document: SummaryDocument, { own, other, alignment: { match } }: Twin): string | null {
  for (let i = 1; i < own.length; i++) {
    const before = match[i - 1] ?? -1;
    if (before < 0 || (match[i] ?? -1) >= 0) continue;
    const next = nextMatched(own, match, i);
    const after = match[next] ?? -1;
    if (next < 0 || after <= before + 1 || after - before > 7) continue;
    const name = nameAround(document, other, before + 1, after);
    if (name !== null) return name;
    i = next;
  }
  return null;
}

/** The next token that has its equal, when only characters stand before it. */
function nextMatched(own: Tokens, match: Int32Array, from: number): number {
  for (let i = from; i < own.length && i < from + 7; i++) {
    if ((match[i] ?? -1) >= 0) return i;
    if (own.kinds[i] !== CHARACTER) return -1;
  }
  return -1;
}

/** The name that a stretch of characters makes with up to three that follow it and the characters that lead to it. */
function nameAround(document: SummaryDocument, other: Tokens, from: number, to: number): string | null {
  const line = other.lines[from] ?? 0;
  const text = textOf(document, line, line);
  for (let j = from; j < to; j++) if (other.kinds[j] !== CHARACTER || other.lines[j] !== line) return null;
  const start = other.starts[from] ?? 0;
  const end = other.ends[to - 1] ?? 0;
  for (let more = 0; more <= 3; more++) {
    if (endsName(text.slice(start, end + more))) return text.slice(stemStart(text, start, 2), end + more);
  }
  return null;
}
