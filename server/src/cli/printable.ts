/**
 * A text as one line of a terminal may show it: control characters, which could move the cursor or colour what follows, line ends
 * and the signs that turn the direction of writing stand as U+FFFD. For file names and words of the text.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, sign => (sign === '\t' ? sign : '\uFFFD'));
}

/** Control characters, line and paragraph separators, signs of the direction of writing. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
