export type Written = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16le-bom' | 'utf16be' | 'utf16be-bom' | 'gb18030';

/** Writes a text as an editor would. */
export function encode(text: string, written: Written): Uint8Array {
  switch (written) {
    case 'utf8':
      return Buffer.from(text);
    case 'utf8-bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16le-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf16be-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'gb18030':
      return Uint8Array.from(Array.from(text).flatMap(gb18030Bytes));
  }
}

/** Node can only read GB18030: what two bytes read as is turned round into how it is written. */
function gb18030Bytes(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  if (code < 0x80) return [code];
  const bytes = TWO_BYTES.get(character);
  if (!bytes) throw new RangeError(`Not written in two bytes: ${character}`);
  return bytes;
}

const TWO_BYTES: ReadonlyMap<string, readonly number[]> = tabulate();

function tabulate(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return table;
}
