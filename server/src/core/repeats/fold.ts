/**
 * The half-width form of a UTF-16 unit: ！ to ～ become ! to ~, and the half-width ｡ ､ ｢ ｣ become 。 、 「 」.
 * Everything else stays as it is.
 */
export function foldWidth(code: number): number {
  if (code < 0xff01 || code > 0xff64) return code;
  if (code <= 0xff5e) return code - 0xfee0;
  return HALF_WIDTH_MARKS[code - 0xff61] ?? code;
}

/** Whether a folded unit is an Arabic digit. */
export function isDigit(folded: number): boolean {
  return folded >= 0x30 && folded <= 0x39;
}

/** 。 「 」 、 for ｡ ｢ ｣ ､. */
const HALF_WIDTH_MARKS = [0x3002, 0x300c, 0x300d, 0x3001];
