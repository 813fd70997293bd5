/**
 * Writes the sampled shingles of a line to `out` and returns how many there are. A shingle is the hash of five Chinese
 * characters that follow one another when marks, figures, letters and gaps are left out, so that a gap and the figure of the
 * other copy do not change it. Of a long line one in four is kept, chosen by the hash itself: equal shingles are kept or dropped
 * alike. A short line keeps all of them, for of so few chance could drop every one.
 */
export function sampleShingles(text: string, out: Int32Array): number {
  const keepsAll = isShort(text);
  let count = 0;
  let seen = 0;
  let hash = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    hash = (Math.imul(hash, BASE) + code - Math.imul(a, BASE_TO_THE_FIFTH)) | 0;
    a = b;
    b = c;
    c = d;
    d = e;
    e = code;
    if (++seen < SHINGLE) continue;
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    if (keepsAll || mixed >>> 30 === 0) out[count++] = mixed || 1;
  }
  return count;
}

/** Whether a line is so short that all its shingles are kept. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT;
}

const LONGEST_SHORT = 120;
const SHINGLE = 5;
const BASE = 0x01000193;
const BASE_TO_THE_FIFTH = Math.imul(Math.imul(Math.imul(BASE, BASE), Math.imul(BASE, BASE)), BASE);
