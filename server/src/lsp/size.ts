import type { OpenText } from './documents';

/** Up to so many bytes in UTF-8 a text is served whole; of a larger one the outline is. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Tells whether a version is too large to be served whole. It looks only now and then: a key must not cost a pass over the text. */
export interface SizeJudge {
  readonly isTooLarge: (text: OpenText) => boolean;
  readonly forget: (uri: string) => void;
}

export function createSizeJudge(most = MOST_BYTES): SizeJudge {
  const judged = new Map<string, { readonly version: number; readonly lines: number; readonly isTooLarge: boolean }>();
  return {
    isTooLarge: text => {
      const { uri, version, lines } = text;
      const last = judged.get(uri);
      const isNear = last && version - last.version < MANY_VERSIONS && Math.abs(lines.length - last.lines) < MANY_LINES;
      if (isNear) return last.isTooLarge;
      const isTooLarge = exceeds(text, most);
      judged.set(uri, { version, lines: lines.length, isTooLarge });
      return isTooLarge;
    },
    forget: uri => {
      judged.delete(uri);
    },
  };
}

const MANY_VERSIONS = 64;
const MANY_LINES = 500;

function exceeds(text: OpenText, most: number): boolean {
  const units = text.lines.reduce((sum, line) => sum + line.text.length + line.ending.length, 0);
  if (units * MOST_BYTES_OF_UNIT <= most || units > most) return units > most;
  return bytesOf(text) > most;
}

const MOST_BYTES_OF_UNIT = 3;

function bytesOf({ lines }: OpenText): number {
  let bytes = 0;
  for (const { text, ending } of lines) {
    bytes += ending.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      // Each half of a pair is two of its four bytes.
      bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    }
  }
  return bytes;
}
