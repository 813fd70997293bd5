/** A text as figures, names and headings are compared: width folded (１２％ → 12%), white space left out. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
