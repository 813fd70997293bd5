/** Answers in one look whether a UTF-16 unit is one of a set of signs: for tests that run at every character. */
export type CharTable = (code: number) => boolean;

/** A bit for each unit: a byte for each would be eight times as much to fill when the core is loaded. */
export function charTable(signs: string): CharTable {
  const table = new Uint32Array(0x800);
  for (let i = 0; i < signs.length; i++) {
    const code = signs.charCodeAt(i);
    table[code >> 5] = (table[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return code => (((table[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
}
