/**
 * A shingle stands for five Chinese characters that follow one another when marks, figures, letters and gaps are left out, so that
 * a gap and the figure of the other copy do not change it. It rolls: each character pushes the oldest out at the top. Of a long
 * line one in four is kept, chosen by the shingle itself: equal ones are kept or dropped alike. A short line keeps all of them,
 * for of so few chance could drop every one.
 */
export function nextShingle(shingle: number, code: number): number {
  return ((shingle << 6) + Math.imul(code, 0x9e3779b1)) | 0;
}

/** Whether a shingle is kept. The top bits decide, in which all five characters meet. */
export function isKept(shingle: number, isOfShort: boolean): boolean {
  return isOfShort || shingle >>> 30 === 0;
}

/** Whether a line is so short that all its shingles are kept. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_SHORT;
}

/** How many characters a shingle stands for. */
export const SHINGLE = 6;
/** One in so many shingles of a long line is kept. */
export const SAMPLED_OF_LONG = 4;
const LONGEST_SHORT = 48;
