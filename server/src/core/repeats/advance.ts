import type { SummaryDocument } from '../model/document';
import type { PlacedParagraph } from '../model/placed';
import { firstFrom } from '../text/first-from';
import { lazy, once } from '../text/once';
import { findDoubledRun, mayHoldRun, type PlacedRun } from './doubled';
import type { Repeat } from './exact';
import { createNearFinder, mayBeNear, noteSize, type NearFacts } from './near';
import type { Repeats, RepeatState } from './known-repeats';
import { clearHits, indexLines, type Hits } from './postings';
import { findRepeatedSentences, findSentencesAgain, sentenceHashes, type Concerned } from './sentences';
import { countBeforeIn, eachBehind, withLine, type ShingleIndex } from './shingle-index';

/**
 * The repeats of a document that differs in one line from the one before, and has the same sections: what a fresh reading would
 * find. Null where it has to be read afresh: where the line is or was a copy, where more changed, or too many lines did by and by.
 */
export function advanceRepeats(document: SummaryDocument, before: Repeats): Repeats | null {
  const { state, firsts } = before;
  if (document === state.document) return before;
  const line = document.touched;
  const own = line === null ? undefined : document.paragraphs[line];
  const old = line === null ? undefined : state.document.paragraphs[line];
  if (line === null || own?.block !== 'text' || old?.block !== 'text') return null;
  if (document.paragraphs.length !== state.document.paragraphs.length) return null;
  if (before.copies.has(line) || before.firsts.has(line) || hasLike(document, state, own)) return null;
  const shingles = withLine(state.shingles, line, shinglesOf(own));
  if (shingles.changed.size > MOST_CHANGED) return null;
  if (state.newest.document !== state.document) return null;
  state.newest.document = null;
  const found = findAgain(document, before, shingles);
  state.newest.document = document;
  const doubled = replaceRun(before.doubled, own);
  return {
    found,
    doubled,
    sentences: sentencesAfter(document, before, shingles, found),
    // Not by way of the repeats before: they would be held on to, and with them all before these.
    postings: once(() => indexLines(document, originalsOf(document, firsts))),
    copies: before.copies,
    firsts,
    state: { ...state, document, shingles },
  };
}

/** Not by way of the repeats before where they have not been asked for theirs: they would be held on to. */
function sentencesAfter(
  document: SummaryDocument,
  { state, found: foundBefore, sentences }: Repeats,
  shingles: ShingleIndex,
  found: readonly Repeat[],
): Repeats['sentences'] {
  const pairsStand = pairAlike(found, foundBefore);
  const concerned = concernedBy(document, state, shingles);
  const isOnlyOne = concerned.lines.every(line => line === document.touched);
  if (pairsStand && isOnlyOne) return sentences;
  const known = sentences.known();
  if (!pairsStand || !known) return lazy(() => findRepeatedSentences(document, found));
  const again = findSentencesAgain(document, found, known, concerned);
  return lazy(() => again);
}

function concernedBy(
  { paragraphs, touched }: SummaryDocument,
  { document: before, indexed }: RepeatState,
  { changed }: ShingleIndex,
): Concerned {
  const line = touched ?? 0;
  const hashes = new Set(
    [before.paragraphs[line], paragraphs[line]].flatMap(placed => sentenceHashes(placed?.paragraph)),
  );
  const lines = new Set<number>();
  for (const hash of hashes) for (const other of indexed(hash)) if (!changed.has(other)) lines.add(other);
  for (const other of changed.keys())
    if (sentenceHashes(paragraphs[other]?.paragraph).some(hash => hashes.has(hash))) lines.add(other);
  return { hashes, lines: [...lines].sort((a, b) => a - b) };
}

/** Each of them is looked at when a shingle is looked up; beyond so many a fresh index is the better one. */
const MOST_CHANGED = 32;

function shinglesOf({ paragraph: { fingerprint } }: PlacedParagraph): readonly number[] {
  return fingerprint.counts ? fingerprint.shingles : NONE;
}

const NONE: readonly number[] = [];

/** Whether another line may say the same word for word. */
function hasLike({ paragraphs }: SummaryDocument, { exact, shingles }: RepeatState, own: PlacedParagraph): boolean {
  const { counts, exact: hash } = own.paragraph.fingerprint;
  if (!counts) return false;
  const known = exact.lineWith(hash);
  if (known >= 0 && known !== own.line && !shingles.changed.has(known)) return true;
  for (const line of shingles.changed.keys())
    if (line !== own.line && paragraphs[line]?.paragraph.fingerprint.exact === hash) return true;
  return false;
}

/** Asks again of each line that may now repeat another paragraph than before, in the order of the text. */
function findAgain(document: SummaryDocument, before: Repeats, shingles: ShingleIndex): readonly Repeat[] {
  const { paragraphs } = document;
  const { near, hits } = before.state;
  const nearOf = createNearFinder(document, near);
  const changes = new Map<number, Repeat | null>();
  const asked = linesToAsk(document, before, shingles);
  for (let line = nextOf(asked); line !== null; line = nextOf(asked)) {
    asked.delete(line);
    const placed = paragraphs[line];
    if (!placed || before.firsts.has(line)) continue;
    const first = near.firsts[line];
    if (placed.paragraph.fingerprint.counts) {
      countBeforeIn(shingles, line, shinglesOf(placed), hits);
      changes.set(line, nearOf(line, hits));
      clearHits(hits);
    } else {
      near.bests[line] = near.firsts[line] = 0;
      changes.set(line, null);
    }
    if (first !== near.firsts[line]) askBehind(near, asked, line);
  }
  return replaceRepeats(before.found, changes);
}

/** The first of them in the text; null where none is left. */
function nextOf(lines: ReadonlySet<number>): number | null {
  let next: number | null = null;
  for (const line of lines) if (next === null || line < next) next = line;
  return next;
}

/** The changed line, and those behind it that count it among their likes, did so, or look back over it. */
function linesToAsk(
  { paragraphs, touched }: SummaryDocument,
  { state: { document: before, shingles: known, near, hits } }: Repeats,
  shingles: ShingleIndex,
): Set<number> {
  const line = touched ?? 0;
  const asked = new Set([line]);
  const [old, own] = [before.paragraphs[line], paragraphs[line]];
  if (!old || !own) return asked;
  const [gone, come] = [countEach(shinglesOf(old)), countEach(shinglesOf(own))];
  for (const shingle of new Set([...gone.keys(), ...come.keys()]))
    if (gone.get(shingle) !== come.get(shingle))
      eachBehind(shingles, line, shingle, other => {
        asked.add(other);
      });
  askBehind(near, asked, line);
  askLikes(near, line, gone, known, hits, asked);
  noteSize(near, line, own.paragraph);
  askLikes(near, line, come, shingles, hits, asked);
  return asked;
}

function countEach(shingles: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return counts;
}

function askLikes(
  near: NearFacts,
  line: number,
  shingles: ReadonlyMap<number, number>,
  index: ShingleIndex,
  hits: Hits,
  asked: Set<number>,
): void {
  for (const shingle of shingles.keys()) {
    let before = line;
    eachBehind(index, line, shingle, other => {
      if (other === before) return;
      before = other;
      const count = hits.counts[other] ?? 0;
      hits.counts[other] = count + 1;
      if (count === 0) hits.lines[hits.length++] = other;
    });
  }
  for (let i = 0; i < hits.length; i++) {
    const other = hits.lines[i] ?? 0;
    if (mayBeNear(near, line, other, hits.counts[other] ?? 0)) asked.add(other);
  }
  clearHits(hits);
}

/** Those that are paired with a line, or with what it is paired with, by way of another. */
function askBehind({ bests, firsts }: NearFacts, asked: Set<number>, line: number): void {
  for (let other = line + 1; other < bests.length; other++) {
    const best = (bests[other] ?? 0) - 1;
    if (best >= 0 && (best === line || (firsts[best] ?? 0) - 1 === line)) asked.add(other);
  }
}

const lineOf = ({ line }: Repeat) => line;

/** The same array where nothing changes. Few change, so that each is looked for and what lies between is copied as it is. */
function replaceRepeats(found: readonly Repeat[], changes: ReadonlyMap<number, Repeat | null>): readonly Repeat[] {
  let again: Repeat[] | null = null;
  for (const [line, now] of changes) {
    const at = firstFrom(again ?? found, line, lineOf);
    const there = (again ?? found)[at];
    const old = there?.line === line ? there : undefined;
    if (old?.first === now?.first && old?.similarity === now?.similarity) continue;
    again ??= found.slice();
    again.splice(at, old ? 1 : 0, ...(now ? [now] : []));
  }
  return again ?? found;
}

/** Whether the same lines repeat the same lines, however nearly: of sentences nothing else counts. */
function pairAlike(found: readonly Repeat[], before: readonly Repeat[]): boolean {
  if (found === before) return true;
  return (
    found.length === before.length &&
    found.every((now, i) => {
      const old = before[i];
      return now === old || (now.line === old?.line && now.first === old.first && now.type === old.type);
    })
  );
}

function replaceRun(runs: readonly PlacedRun[], own: PlacedParagraph): readonly PlacedRun[] {
  const { line, paragraph } = own;
  const shingles = shinglesOf(own);
  const echoes = shingles.length - new Set(shingles).size;
  const run = echoes > 0 && mayHoldRun(paragraph.text, echoes) ? findDoubledRun(paragraph.text) : null;
  if (!run && runs.every(other => other.line !== line)) return runs;
  const others = runs.filter(other => other.line !== line);
  return run ? [...others, { line, ...run }].sort((a, b) => a.line - b.line) : others;
}

function originalsOf({ paragraphs }: SummaryDocument, firsts: Repeats['firsts']): readonly number[] {
  return paragraphs
    .filter(({ line, block, paragraph }) => block === 'text' && paragraph.fingerprint.counts && !firsts.has(line))
    .map(({ line }) => line);
}
