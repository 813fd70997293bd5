import { GAP, sameToken, type Tokens } from './tokens';

/** A run of equal tokens. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * The equal runs that two passages are hung up on, in the order of both: runs of six tokens that stand once in `b`, of these
 * the longest chain that goes forward in both, each grown as far as it stays equal. Gaps belong to none.
 */
export function findAnchors(a: Tokens, b: Tokens): readonly Anchor[] {
  return growAll(a, b, longestChain(pairUnique(a, b)));
}

const RUN = 6;

interface Pair {
  readonly a: number;
  readonly b: number;
}

function pairUnique(a: Tokens, b: Tokens): Pair[] {
  const size = sizeFor(b.length);
  const hashes = new Int32Array(size);
  const places = new Int32Array(size);
  eachRun(b, (at, hash) => {
    const slot = slotOf(hashes, hash);
    places[slot] = hashes[slot] === 0 ? at + 1 : -1;
    hashes[slot] = hash;
  });
  const pairs: Pair[] = [];
  eachRun(a, (at, hash) => {
    const place = places[slotOf(hashes, hash)] ?? 0;
    if (place > 0 && sameRun(a, at, b, place - 1)) pairs.push({ a: at, b: place - 1 });
  });
  return pairs;
}

function eachRun(tokens: Tokens, visit: (at: number, hash: number) => void): void {
  let since = 0;
  for (let i = 0; i < tokens.length; i++) {
    since = tokens.kinds[i] === GAP ? 0 : since + 1;
    if (since < RUN) continue;
    const at = i - RUN + 1;
    let hash = 0;
    for (let k = at; k <= i; k++) hash = Math.imul(hash ^ (tokens.codes[k] ?? 0), 0x01000193) ^ (hash >>> 13);
    visit(at, hash || 1);
  }
}

function slotOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 16)) & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function sizeFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

function sameRun(a: Tokens, i: number, b: Tokens, j: number): boolean {
  for (let k = 0; k < RUN; k++) if (!sameToken(a, i + k, b, j + k)) return false;
  return true;
}

/** The longest chain of pairs that goes forward in `b` too; the pairs come in the order of `a`. Patience sorting. */
function longestChain(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(({ b }, i) => {
    const pile = firstNotBelow(pairs, tops, b);
    before[i] = tops[pile - 1] ?? -1;
    tops[pile] = i;
  });
  const chain: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function firstNotBelow(pairs: readonly Pair[], tops: readonly number[], b: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[tops[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
    else high = middle;
  }
  return low;
}

function growAll(a: Tokens, b: Tokens, chain: readonly Pair[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let [aEnd, bEnd] = [0, 0];
  chain.forEach(pair => {
    if (pair.a < aEnd || pair.b < bEnd) return;
    let back = 0;
    while (pair.a - back > aEnd && pair.b - back > bEnd && sameToken(a, pair.a - back - 1, b, pair.b - back - 1))
      back++;
    let length = RUN;
    while (sameToken(a, pair.a + length, b, pair.b + length)) length++;
    anchors.push({ a: pair.a - back, b: pair.b - back, length: length + back });
    aEnd = pair.a + length;
    bEnd = pair.b + length;
  });
  return anchors;
}
