/** Says how much two texts have in common, whatever its order: 0 to 1. Figures, marks and gaps count neither way. */
export type Similarity = (a: string, b: string) => number;

/**
 * Twice the characters and letters that stand in runs of three or more which both texts have, by those of both. A
 * clause that was moved counts as common. Asked for one `a` again and again it reads that text once.
 */
export function createSimilarity(): Similarity {
  const counts = new Uint8Array(1 << 16);
  let own = '';
  let ownCodes = new Uint16Array(256);
  let otherCodes = new Uint16Array(256);
  let taken = new Uint16Array(256);
  let length = 0;
  const turnTo = (text: string) => {
    for (let i = 0; i + RUN <= length; i++) counts[runAt(ownCodes, i)] = 0;
    if (ownCodes.length < text.length) ownCodes = new Uint16Array(text.length * 2);
    own = text;
    length = takeTelling(text, ownCodes);
    for (let i = 0; i + RUN <= length; i++) {
      const run = runAt(ownCodes, i);
      counts[run] = Math.min(255, (counts[run] ?? 0) + 1);
    }
  };
  return (a, b) => {
    if (a !== own) turnTo(a);
    if (otherCodes.length < b.length)
      [otherCodes, taken] = [new Uint16Array(b.length * 2), new Uint16Array(b.length * 2)];
    const otherLength = takeTelling(b, otherCodes);
    let found = 0;
    let common = 0;
    let covered = 0;
    for (let i = 0; i + RUN <= otherLength; i++) {
      const run = runAt(otherCodes, i);
      const left = counts[run] ?? 0;
      if (left === 0) continue;
      counts[run] = left - 1;
      taken[found++] = run;
      common += i + RUN - Math.max(covered, i);
      covered = i + RUN;
    }
    for (let i = 0; i < found; i++) counts[taken[i] ?? 0] = (counts[taken[i] ?? 0] ?? 0) + 1;
    return length + otherLength === 0 ? 0 : Math.min(1, (2 * common) / (length + otherLength));
  };
}

const RUN = 3;

function takeTelling(text: string, codes: Uint16Array): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x4e00 && code <= 0x9fff) || isTelling(code | 0x20)) codes[length++] = code;
  }
  return length;
}

/** A Latin letter but x, which stands for what is missing. */
function isTelling(lowerCase: number): boolean {
  return lowerCase >= 0x61 && lowerCase <= 0x7a && lowerCase !== 0x78;
}

/** A number below 65,536 for the three characters from `at` on. */
function runAt(codes: Uint16Array, at: number): number {
  const run = ((codes[at] ?? 0) * 31 + (codes[at + 1] ?? 0)) * 31 + (codes[at + 2] ?? 0);
  return Math.imul(run, 0x9e3779b1) >>> 16;
}
