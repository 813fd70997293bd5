import type { Replacement } from '../../rules/narrow-marks';

const HALF: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '。': '.' };

/** The full-width signs of a line that have a half-width form; 、《》【】 have none. */
export function toHalfWidth(text: string): readonly Replacement[] {
  const found: Replacement[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : HALF[text.charAt(i)];
    if (half !== undefined) found.push({ at: i, text: half });
  }
  return found;
}
