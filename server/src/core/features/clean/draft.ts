import type { CleanKind } from './change';

/** A replacement by offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: CleanKind;
}

/** A text on its way from what was pasted to what is clean. */
export interface Draft {
  readonly text: string;
  /** For each unit of `text`, and for its end, where in the pasted text it comes from; never falling. */
  readonly origins: Int32Array;
  /** The stretches of the pasted text that were changed, as they came. */
  readonly touched: readonly Omit<Splice, 'text'>[];
}

export function draftOf(text: string): Draft {
  return { text, origins: Int32Array.from({ length: text.length + 1 }, (_, i) => i), touched: [] };
}

/** The draft with replacements (in order, none overlapping) written into it. What is put in comes from where its stretch began. */
export function spliced(draft: Draft, splices: readonly Splice[]): Draft {
  const { text, origins } = draft;
  const parts: string[] = [];
  const touched = [...draft.touched];
  const next = new Int32Array(
    splices.reduce((sum, one) => sum + one.text.length - (one.end - one.start), origins.length),
  );
  let at = 0;
  let filled = 0;
  for (const { start, end, text: put, kind } of splices) {
    parts.push(text.slice(at, start), put);
    next.set(origins.subarray(at, start), filled);
    filled += start - at;
    next.fill(origins[start] ?? 0, filled, filled + put.length);
    filled += put.length;
    touched.push({ start: origins[start] ?? 0, end: origins[end] ?? 0, kind });
    at = end;
  }
  parts.push(text.slice(at));
  next.set(origins.subarray(at), filled);
  return { text: parts.join(''), origins: next, touched };
}

/** What turns the pasted text into the draft: stretches that were changed twice are one replacement, named by its first change. */
export function splicesOf({ text, origins, touched }: Draft, pasted: string): readonly Splice[] {
  const merged: { start: number; end: number; kind: CleanKind }[] = [];
  const inOrder = touched
    .map((one, i) => ({ ...one, i }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  for (const { start, end, kind } of inOrder) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end, kind });
  }
  return merged
    .map(({ start, end, kind }) => ({ start, end, kind, text: text.slice(reach(origins, start), reach(origins, end)) }))
    .filter(one => one.text !== pasted.slice(one.start, one.end));
}

/** The first unit of the draft that comes from `origin` or behind it. */
function reach(origins: Int32Array, origin: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < origin) low = middle + 1;
    else high = middle;
  }
  return low;
}
