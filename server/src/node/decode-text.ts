import { looksLikeUtf16 } from './utf16-without-mark';
import { nameBinary } from './binary-kind';

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/**
 * A file's bytes read as text without a byte order mark, or why they are none: `binary` (with the kind of file where it is
 * known: `Word 文档（.docx）`), or `encoding` (no encoding that is tried, or the one that was asked for, fits every byte).
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly reason: 'binary'; readonly kind: string | null }
  | { readonly ok: false; readonly reason: 'encoding' };

/**
 * Tells the encoding by strict decoding, never by guessing: a byte order mark first, then UTF-8, then UTF-16 that is beyond
 * doubt, then GB18030. `wanted` skips all that. Never throws.
 */
export function decodeText(bytes: Uint8Array, wanted: TextEncoding | null = null): Decoded {
  if (wanted) return accept(decodeStrictly(bytes, wanted), wanted) ?? UNKNOWN;
  const marked = encodingByMark(bytes);
  if (marked) return accept(decodeStrictly(bytes, marked), marked) ?? UNKNOWN;
  const kind = nameBinary(bytes);
  if (kind !== null) return { ok: false, reason: 'binary', kind };
  const hasNull = bytes.includes(0);
  const utf8 = hasNull ? null : accept(decodeStrictly(bytes, 'utf-8'), 'utf-8');
  return utf8 ?? decodeUtf16(bytes) ?? (hasNull ? BINARY : decodeGb18030(bytes)) ?? UNKNOWN;
}

/** Whether a text has lost characters before it came here: U+FFFD, or 锟斤拷, which is what U+FFFD becomes in GBK. */
export function hasLostCharacters(text: string): boolean {
  return text.includes('\uFFFD') || text.includes('锟斤拷');
}

const UNKNOWN: Decoded = { ok: false, reason: 'encoding' };
const BINARY: Decoded = { ok: false, reason: 'binary', kind: null };

function accept(text: string | null, encoding: TextEncoding): Decoded | null {
  return text === null ? null : { ok: true, text, encoding };
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const encoding = looksLikeUtf16(bytes);
  return encoding && accept(decodeStrictly(bytes, encoding), encoding);
}

/** Nearly every pair of high bytes is some character of GB18030; characters of the private area give away what is none. */
function decodeGb18030(bytes: Uint8Array): Decoded | null {
  const text = decodeStrictly(bytes, 'gb18030');
  if (text === null) return null;
  let strange = 0;
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    beyondAscii++;
    if (code <= 0x9f || (code >= 0xe000 && code <= 0xf8ff)) strange++;
  }
  return strange * 10 > beyondAscii ? null : accept(text, 'gb18030');
}
