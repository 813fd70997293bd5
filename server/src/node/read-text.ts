import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { decodeText, type Decoded, type TextEncoding } from './decode-text';

/** The most bytes that are read as one text; beyond, reading stops. */
export const MOST_BYTES = 128 * 1024 * 1024;

/** A text, why its bytes are none, or that there are too many of them. */
export type ReadText = Decoded | { readonly ok: false; readonly reason: 'size' };

/**
 * Reads a file as text whatever its encoding (`decodeText`).
 * @throws what opening and reading throw: ENOENT, EACCES, EISDIR …
 */
export function readTextFile(path: string, encoding: TextEncoding | null = null): Promise<ReadText> {
  return readTextStream(createReadStream(path), encoding);
}

/**
 * The same at once, for a file that is read again: opening a stream costs more than such a file has in it.
 * @throws what opening and reading throw.
 */
export function readTextFileNow(path: string, encoding: TextEncoding | null = null): ReadText {
  if (statSync(path).size > MOST_BYTES) return { ok: false, reason: 'size' };
  return decodeText(readFileSync(path), encoding);
}

/** Reads a stream to its end, standard input for one, as `readTextFile` reads a file. */
export async function readTextStream(stream: Readable, encoding: TextEncoding | null = null): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { ok: false, reason: 'size' };
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks), encoding);
}
