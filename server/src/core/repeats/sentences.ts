import type { SummaryDocument } from '../model/document';
import { firstFrom } from '../text/first-from';
import { createFirstPlaces } from '../text/first-places';
import type { Paragraph } from '../model/paragraph';
import type { PlacedParagraph } from '../model/placed';
import { once } from '../text/once';
import type { Span } from '../text/span';
import type { Repeat } from './exact';
import { sameText } from './fingerprint';
import { isGuidance } from './formula';
import { sortByKey } from './radix-sort';

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
  const roots = rootsOf(document, repeats);
  return findAmong(document, roots, mayRepeat(document.paragraphs, roots));
}

/** The sentences that a change may concern: the hashes of all that the changed line has and had, and the lines with one of them, in order. */
export interface Concerned {
  readonly hashes: ReadonlySet<number>;
  readonly lines: readonly number[];
}

/**
 * The same after a change of one line in which the same lines repeat the same lines: what the change does not concern stands, as the
 * objects that they were.
 */
export function findSentencesAgain(
  document: SummaryDocument,
  repeats: readonly Repeat[],
  before: readonly RepeatedStretch[],
  { hashes, lines }: Concerned,
): readonly RepeatedStretch[] {
  const { touched } = document;
  const kept = before.filter(
    stretch => stretch.line !== touched && stretch.first.line !== touched && !hashes.has(hashAt(document, stretch)),
  );
  const roots = rootsOf(document, repeats);
  const concerned = mayRepeat(
    lines.flatMap(line => document.paragraphs[line] ?? []),
    roots,
  );
  const again = findAmong(document, roots, concerned).filter(stretch => hashes.has(hashAt(document, stretch)));
  return [...kept, ...again].sort((a, b) => a.line - b.line || a.span.start - b.span.start);
}

function hashAt({ paragraphs }: SummaryDocument, { line, span }: Stretch): number {
  const { sentences } = paragraphs[line]?.paragraph.fingerprint ?? NOTHING;
  for (let i = 0; i < sentences.length; i += 3) if (sentences[i + 2] === span.end) return sentences[i] ?? 0;
  return 0;
}

/** The paragraphs whose sentences are told if they stand elsewhere too. */
function mayRepeat(paragraphs: readonly PlacedParagraph[], roots: Int32Array): readonly PlacedParagraph[] {
  return paragraphs.filter(
    ({ line, block, paragraph }) =>
      block === 'text' && paragraph.fingerprint.sentences.length > 0 && roots[line] !== COPY,
  );
}

function findAmong(
  document: SummaryDocument,
  roots: Int32Array,
  candidates: readonly PlacedParagraph[],
): readonly RepeatedStretch[] {
  const { paragraphs } = document;
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
function rootsOf({ paragraphs }: SummaryDocument, repeats: readonly Repeat[]): Int32Array {
  const roots = new Int32Array(paragraphs.length);
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

function placesIn(paragraphs: readonly PlacedParagraph[]): Places {
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

/** The lines with a sentence that is told by its hash, in order; a line as often as it has it. */
export type SentenceIndex = (hash: number) => readonly number[];

/** Reads the sentences of a text when it is first asked. */
export function indexSentences({ paragraphs }: SummaryDocument): SentenceIndex {
  const index = once(() => {
    const { hashes, lines } = placesIn(paragraphs.filter(({ block }) => block === 'text'));
    const order = sortByKey(hashes);
    return {
      hashes: Uint32Array.from(order, place => hashes[place] ?? 0),
      lines: order.map(place => lines[place] ?? 0),
    };
  });
  return hash => {
    const { hashes, lines } = index();
    const found: number[] = [];
    // Sorted as they are without a sign.
    for (let at = firstFrom(hashes, hash >>> 0, same); hashes[at] === hash >>> 0; at++) found.push(lines[at] ?? 0);
    return found;
  };
}

const same = (hash: number) => hash;

/** The hashes of the sentences of a paragraph that are long enough to be compared. */
export function sentenceHashes(paragraph: Paragraph | undefined): readonly number[] {
  const sentences = paragraph?.fingerprint.sentences ?? NONE;
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
