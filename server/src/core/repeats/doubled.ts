import { charTable } from '../text/char-table';
import { isChinese } from '../text/characters';
import type { Span } from '../text/span';
import { isShort, SHINGLE } from './shingles';

/** A run of characters that stands twice in one paragraph. */
export interface DoubledRun {
  readonly first: Span;
  readonly again: Span;
}

/** A doubled run at its place. */
export interface PlacedRun extends DoubledRun {
  readonly line: number;
}

/** Whether a text in which so many shingles stand twice may hold a doubled run: it must have room for two, and of a short one all are known. */
export function mayHoldRun(text: string, echoes: number): boolean {
  return text.length >= 2 * RUN && (echoes > LEAST_CHINESE - SHINGLE || !isShort(text));
}

/** The first run of 20 characters or more that stands twice in a text, the two not overlapping. Linear in the text. */
export function findDoubledRun(text: string): DoubledRun | null {
  // A table of places by hash, one place to a slot: a Map of all of them would cost more than the rest of a paragraph's fingerprint.
  const slots = 1 << (32 - Math.clz32(text.length * 2));
  const places = new Int32Array(slots);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i) - Math.imul(text.charCodeAt(i - RUN) || 0, BASE_TO_THE_RUN)) | 0;
    const at = i - RUN + 1;
    if (at < 0) continue;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    let place = (places[slot] ?? 0) - 1;
    while (place >= 0 && !isSameRun(text, place, at)) {
      slot = (slot + 1) & (slots - 1);
      place = (places[slot] ?? 0) - 1;
    }
    if (place < 0) places[slot] = at + 1;
    else if (place + RUN <= at && isProse(text, at)) {
      const run = grow(text, place, at);
      if (!isName(text, run)) return run;
    }
  }
  return null;
}

/** A run of a few characters more than the shortest, with no mark inside, is the long name of a plan or a thought. */
function isName(text: string, { first, again: { start, end } }: DoubledRun): boolean {
  if (end - start > LONGEST_NAME || first.end === start) return false;
  for (let at = start + 1; at < end - 1; at++) if (isMark(text.charCodeAt(at))) return false;
  return true;
}

const LONGEST_NAME = 28;
const isMark = charTable('，、。；：,;:');

function isSameRun(text: string, a: number, b: number): boolean {
  for (let i = 0; i < RUN; i++) if (text.charCodeAt(a + i) !== text.charCodeAt(b + i)) return false;
  return true;
}

const RUN = 20;
const LEAST_CHINESE = 12;
const BASE = 0x01000193;
const BASE_TO_THE_RUN = Array.from({ length: RUN }).reduce((power: number) => Math.imul(power, BASE), 1);

/** A row of blanks or dots is no run of words. */
function isProse(text: string, at: number): boolean {
  let chinese = 0;
  for (let i = at; i < at + RUN; i++) if (isChinese(text.charCodeAt(i))) chinese++;
  return chinese >= LEAST_CHINESE;
}

function grow(text: string, place: number, at: number): DoubledRun {
  let length = RUN;
  while (place + length < at && at + length < text.length && text[place + length] === text[at + length]) length++;
  return { first: { start: place, end: place + length }, again: { start: at, end: at + length } };
}
