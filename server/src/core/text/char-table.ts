/** Answers in one look whether a UTF-16 unit is one of a set of signs: for tests that run at every character. */
export type CharTable = (code: number) => boolean;

export function charTable(signs: string): CharTable {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
  return code => table[code] === 1;
}
