import type { TextEncoding } from './decode-text';

/** Writes a text in an encoding, without a byte order mark; null where the encoding has no such character. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}

/** Node reads GB18030 and does not write it: the characters of two bytes are read once and turned round. */
function encodeGb18030(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let table: ReadonlyMap<string, number> | null = null;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else {
      table ??= twoByteCharacters();
      const pair = table.get(character);
      if (pair === undefined) return null;
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

function twoByteCharacters(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(character)) table.set(character, (lead << 8) | trail);
    }
  }
  return table;
}
