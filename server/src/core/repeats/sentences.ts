import type { SummaryDocument } from '../model/document';
import { createFirstPlaces } from '../text/first-places';
import type { Paragraph } from '../model/paragraph';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Repeat } from './exact';
import { sameText } from './fingerprint';
import { isGuidance } from './formula';

/** A stretch of one line. */
export interface Stretch {
  readonly line: number;
  readonly span: Span;
}

/** A sentence or a run of characters that stands in the text before. */
export interface RepeatedStretch extends Stretch {
  readonly first: Stretch;
}

/** The sentences of 30 characters or more that stand before in another paragraph, unless the paragraphs repeat each other anyway. */
export function findRepeatedSentences(
  document: SummaryDocument,
  repeats: readonly Repeat[],
): readonly RepeatedStretch[] {
  const { paragraphs } = document;
  const roots = rootsOf(paragraphs.length, repeats);
  const candidates = paragraphs.filter(
    ({ line, block, paragraph }) =>
      block === 'text' && paragraph.fingerprint.sentences.length > 0 && roots[line] !== COPY,
  );
  const places = placesIn(candidates);
  const firsts = createFirstPlaces(places.count);
  const found: RepeatedStretch[] = [];
  for (let place = 0; place < places.count; place++) {
    const at = firsts.findOrKeep(places.hashes[place] ?? 0, place);
    if (at < 0) continue;
    const [line, first] = [places.lines[place] ?? 0, places.lines[at] ?? 0];
    if (rootOf(roots, first) === rootOf(roots, line)) continue;
    const [own, other] = [stretchAt(document, places, place), stretchAt(document, places, at)];
    if (isSame(document, other, own))
      found.push({ line, span: trim(paragraphs[line]?.paragraph.text ?? '', own.span), first: other });
  }
  return found;
}

/** The line that each line repeats, and 1; 0 where it repeats none. */
function rootsOf(lines: number, repeats: readonly Repeat[]): Int32Array {
  const roots = new Int32Array(lines);
  for (const { line, first, type } of repeats) roots[line] = type === 'exact' ? COPY : first + 1;
  return roots;
}

function rootOf(roots: Int32Array, line: number): number {
  const root = roots[line] ?? 0;
  return root === 0 ? line : root - 1;
}

/** A word-for-word copy: its sentences are told with it. */
const COPY = -1;

/** All sentences, in the order of the text. */
interface Places {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly lines: Int32Array;
  /** Where in its line's fingerprint each stands. */
  readonly at: Int32Array;
}

function placesIn(paragraphs: SummaryDocument['paragraphs']): Places {
  let count = 0;
  for (const { paragraph } of paragraphs) count += paragraph.fingerprint.sentences.length / 3;
  const places = { count, hashes: new Int32Array(count), lines: new Int32Array(count), at: new Int32Array(count) };
  let place = 0;
  for (const { line, paragraph } of paragraphs) {
    const { sentences } = paragraph.fingerprint;
    for (let i = 0; i < sentences.length; i += 3) {
      places.hashes[place] = sentences[i] ?? 0;
      places.lines[place] = line;
      places.at[place++] = i;
    }
  }
  return places;
}

/** How often a sentence stands in the text, told by its hash. */
export type SentenceCounter = (hash: number) => number;

/** Counts the sentences of a text when it is first asked. */
export function sentenceCounter({ paragraphs }: SummaryDocument): SentenceCounter {
  const counts = once(() => {
    const all = new Map<number, number>();
    for (const { block, paragraph } of paragraphs)
      if (block === 'text') for (const hash of sentenceHashes(paragraph)) all.set(hash, (all.get(hash) ?? 0) + 1);
    return all;
  });
  return hash => counts().get(hash) ?? 0;
}

/** The hashes of the sentences of a paragraph that are long enough to be compared. */
export function sentenceHashes({ fingerprint: { sentences } }: Paragraph): readonly number[] {
  return sentences.length === 0 ? NONE : sentences.filter((_, i) => i % 3 === 0);
}

const NONE: readonly number[] = [];

function stretchAt({ paragraphs }: SummaryDocument, places: Places, place: number): Stretch {
  const line = places.lines[place] ?? 0;
  const at = places.at[place] ?? 0;
  const { sentences } = paragraphs[line]?.paragraph.fingerprint ?? NOTHING;
  return { line, span: { start: sentences[at + 1] ?? 0, end: sentences[at + 2] ?? 0 } };
}

const NOTHING = { sentences: [] as readonly number[] };

function isSame(document: SummaryDocument, a: Stretch, b: Stretch): boolean {
  const own = textOf(document, b);
  return !isGuidance(own) && sameText(textOf(document, a), own);
}

function textOf({ paragraphs }: SummaryDocument, { line, span }: Stretch): string {
  return paragraphs[line]?.paragraph.text.slice(span.start, span.end) ?? '';
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  return { start: start + sentence.length - sentence.trimStart().length, end };
}
