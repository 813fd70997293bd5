import { decodeText, type TextEncoding } from './decode-text';
import { encodeText } from './encode-text';

/** One replacement: UTF-16 offsets in the decoded text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The bytes of a text with replacements written into them (in order, none overlapping); every other byte stays as it is, marks and
 * line ends too. Null where a value cannot be written in the encoding, or the result would not read as it should.
 */
export function spliceText(bytes: Uint8Array, encoding: TextEncoding, splices: readonly Splice[]): Uint8Array | null {
  const parts: Uint8Array[] = [];
  const seek = createSeeker(bytes, encoding);
  let from = 0;
  for (const { start, end, text } of splices) {
    const value = encodeText(text, encoding);
    const at = seek(start);
    if (!value) return null;
    parts.push(bytes.subarray(from, at), value);
    from = seek(end);
  }
  const spliced = Buffer.concat([...parts, bytes.subarray(from)]);
  return readsAs(spliced, bytes, encoding, splices) ? spliced : null;
}

/** Finds the byte at a UTF-16 offset; offsets are asked for in order. */
function createSeeker(bytes: Uint8Array, encoding: TextEncoding): (offset: number) => number {
  let at = markLength(bytes, encoding);
  let units = 0;
  return offset => {
    while (units < offset && at < bytes.length) {
      const length = lengthAt(bytes, at, encoding);
      units += length === 4 && isSupplementary(bytes, at, encoding) ? 2 : 1;
      at += length;
    }
    return at;
  };
}

/** Of a byte order mark, which is no part of the text; GB18030's is one. */
function markLength(bytes: Uint8Array, encoding: TextEncoding): number {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const [first, second] = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
  return encoding !== 'gb18030' && bytes[0] === first && bytes[1] === second ? 2 : 0;
}

function lengthAt(bytes: Uint8Array, at: number, encoding: TextEncoding): number {
  const lead = bytes[at] ?? 0;
  if (encoding === 'utf-8') return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (encoding !== 'gb18030') return 2;
  if (lead <= 0x80) return 1;
  const next = bytes[at + 1] ?? 0;
  return next >= 0x30 && next <= 0x39 ? 4 : 2;
}

function isSupplementary(bytes: Uint8Array, at: number, encoding: TextEncoding): boolean {
  return encoding === 'utf-8' || (bytes[at] ?? 0) >= 0x90;
}

function readsAs(spliced: Uint8Array, bytes: Uint8Array, encoding: TextEncoding, splices: readonly Splice[]): boolean {
  const before = decodeText(bytes, encoding);
  const after = decodeText(spliced, encoding);
  return before.ok && after.ok && after.text === replaceIn(before.text, splices);
}

/** A text with replacements, in order and none overlapping. */
export function replaceIn(text: string, splices: readonly Splice[]): string {
  let replaced = '';
  let from = 0;
  for (const { start, end, text: value } of splices) {
    replaced += text.slice(from, start) + value;
    from = end;
  }
  return replaced + text.slice(from);
}
