import { createReadStream } from 'node:fs';

/**
 * The bytes of a file, `most` of them at the most.
 * @throws what opening and reading throw: ENOENT, EACCES, EISDIR …
 */
export async function readBounded(path: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: most - 1 }) as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
