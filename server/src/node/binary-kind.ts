/** The kind of a binary file by its first bytes, as a writer calls it; null when they are none of the known ones. */
export function nameBinary(bytes: Uint8Array): string | null {
  const found = KINDS.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));
  return found?.kind ?? null;
}

const KINDS: readonly { readonly magic: readonly number[]; readonly kind: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], kind: 'docx / xlsx / zip' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], kind: 'doc / xls / wps' },
  { magic: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'PDF' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF' },
  { magic: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG' },
  { magic: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { magic: [0x47, 0x49, 0x46, 0x38], kind: 'GIF' },
  { magic: [0x1f, 0x8b], kind: 'gzip' },
  { magic: [0x52, 0x61, 0x72, 0x21], kind: 'RAR' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], kind: '7z' },
  { magic: [0x7f, 0x45, 0x4c, 0x46], kind: 'ELF' },
];
