import type { SummaryDocument } from '../model/document';
import { sameText } from './fingerprint';
import { isShort } from './shingles';
import type { Hit, Passage, TwinIndex } from './twin-index';

/** The passages that may say the same as a line, the likeliest first; whether they do is for the alignment to tell. */
export function findPassages(document: SummaryDocument, index: TwinIndex, line: number): readonly Passage[] {
  const size = index.sizeOf(line);
  const hits = index.hitsOf(line).filter(hit => hit.count >= 2 && !isCopy(document, line, hit.line));
  const grouped = groupNeighbours(document, index, line, hits);
  const share = isShortLine(document, line) ? LEAST_SHARE_OF_SHORT : LEAST_SHARE;
  const likely = grouped.filter(group => group.count >= Math.max(LEAST_HITS, size * share));
  return dropCopies(
    document,
    likely.sort((a, b) => b.count - a.count || near(a, line) - near(b, line)),
  ).slice(0, MOST);
}

const LEAST_HITS = 2;
const LEAST_SHARE = 0.35;
/** Of a short line all shingles are looked for, of a long line that holds it one in four can be found. */
const LEAST_SHARE_OF_SHORT = 0.1;
const MOST = 4;
/** How many lines without much text (a torn-off title) may stand between two lines of a passage. */
const WIDEST_BREAK = 2;

/** How much of a line must stand in the line asked about to be one of its pieces; a quarter of that where only samples are compared. */
const LEAST_COVER = 0.5;
const LEAST_COVER_SAMPLED = 0.12;

interface Group extends Passage {
  readonly count: number;
  readonly hit: Hit;
}

/** Joins lines whose text stands, one after the other, in the line asked about: one copy is split where the other is not. */
function groupNeighbours(document: SummaryDocument, index: TwinIndex, own: number, hits: readonly Hit[]): Group[] {
  const isCovered = ({ line, count }: Hit) => {
    const isSampled = isShortLine(document, line) && !isShortLine(document, own);
    return count >= index.sizeOf(line) * (isSampled ? LEAST_COVER_SAMPLED : LEAST_COVER);
  };
  const groups: Group[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    const single = { from: hit.line, to: hit.line, count: hit.count, hit };
    if (last && isCovered(last.hit) && isCovered(hit) && goesOn(document, index, last, hit))
      groups[groups.length - 1] = { ...single, from: last.from, count: last.count + hit.count };
    else groups.push(single);
  }
  return groups.map(group => ({ ...group, from: group.from - titlesBefore(document, index, group.from) }));
}

function goesOn(document: SummaryDocument, index: TwinIndex, group: Group, hit: Hit): boolean {
  for (let line = group.to + 1; line < hit.line; line++) if (!isSlight(document, index, line)) return false;
  // Two lines that hit the same place are two twins; one twin's lines hit places that follow one another.
  const apart = hit.sum / hit.count - group.hit.sum / group.hit.count;
  return hit.line - group.to <= WIDEST_BREAK + 1 && apart >= (group.hit.count + hit.count) * 0.25;
}

/** A run-in title that the other copy has on a line of its own, too short to be found by its shingles: 一是强抓宣传 */
function titlesBefore(document: SummaryDocument, index: TwinIndex, line: number): number {
  return line > 0 && isSlight(document, index, line - 1) && lengthOf(document, line - 1) > 0 ? 1 : 0;
}

function isSlight(document: SummaryDocument, index: TwinIndex, line: number): boolean {
  return document.paragraphs[line]?.block === 'text' && (lengthOf(document, line) < 25 || index.sizeOf(line) <= 1);
}

function isShortLine(document: SummaryDocument, line: number): boolean {
  return isShort(document.paragraphs[line]?.paragraph.text ?? '');
}

function lengthOf(document: SummaryDocument, line: number): number {
  return document.paragraphs[line]?.paragraph.text.length ?? 0;
}

/** A word-for-word copy has the same gaps: it can fill none of them. */
function isCopy(document: SummaryDocument, line: number, other: number): boolean {
  const a = document.paragraphs[line]?.paragraph;
  const b = document.paragraphs[other]?.paragraph;
  return !!a && !!b && a.fingerprint.exact === b.fingerprint.exact && sameText(a.text, b.text);
}

/** Of passages that are copies of one another the nearest stands for all. */
function dropCopies(document: SummaryDocument, groups: readonly Group[]): Group[] {
  const seen = new Set<string>();
  return groups.filter(({ from, to }) => {
    const text = document.paragraphs
      .slice(from, to + 1)
      .map(({ paragraph }) => paragraph.text)
      .join('\n');
    return !seen.has(text) && seen.add(text);
  });
}

function near({ from, to }: Passage, line: number): number {
  return line < from ? from - line : line - to;
}
