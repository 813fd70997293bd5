/** OOXML writes characters that XML cannot hold as `_x000D_`, and such a writing itself as `_x005F_x000D_`. */
export function readEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function writeEscapes(text: string): string {
  const literal = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return literal.replace(UNWRITABLE, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters but tab and LF, halves of surrogate pairs, and the two that are no characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
