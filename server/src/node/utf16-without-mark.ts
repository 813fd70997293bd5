/**
 * Which UTF-16 bytes without a byte order mark are, when it is unmistakable: nearly all units are characters that a Chinese
 * text has in one order of the bytes, and few are in the other. Null for everything else.
 */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  if (bytes.length % 2 === 1 || units < LEAST_UNITS) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const first = bytes[2 * i] ?? 0;
    const second = bytes[2 * i + 1] ?? 0;
    if (isUsual(first | (second << 8))) little++;
    if (isUsual(second | (first << 8))) big++;
  }
  if (little >= units * NEARLY_ALL && big <= units * FEW) return 'utf-16le';
  return big >= units * NEARLY_ALL && little <= units * FEW ? 'utf-16be' : null;
}

const SAMPLE = 64 * 1024;
const LEAST_UNITS = 8;
const NEARLY_ALL = 0.95;
const FEW = 0.7;

/**
 * Chinese characters and marks, printable ASCII and its full-width forms, white space. Units that end in 00 are rare (but for
 * 一, U+4E00) and are what ASCII looks like in the wrong order.
 */
function isUsual(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 ? unit !== 0x7f : unit === 0x0a || unit === 0x0d || unit === 0x09;
  if ((unit & 0xff) === 0) return unit === 0x4e00 || unit === 0x3000;
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit >= 0x2010 && unit <= 0x203f) return true;
  return (unit >= 0x2460 && unit <= 0x33ff) || (unit >= 0xff00 && unit <= 0xff5e) || unit === 0xb7;
}
