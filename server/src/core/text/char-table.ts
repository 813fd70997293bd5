/** Answers in one look whether a UTF-16 unit is one of a set of signs: for tests that run at every character. */
export type CharTable = (code: number) => boolean;

/** A bit for each unit; the table is made when it is first asked. */
export function charTable(signs: string): CharTable {
  let table: Uint32Array | null = null;
  return code => {
    table ??= fill(signs);
    return (((table[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  };
}

function fill(signs: string): Uint32Array {
  const table = new Uint32Array(0x800);
  for (let i = 0; i < signs.length; i++) {
    const code = signs.charCodeAt(i);
    table[code >> 5] = (table[code >> 5] ?? 0) | (1 << (code & 31));
  }
  return table;
}
