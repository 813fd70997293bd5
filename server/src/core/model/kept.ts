/** Where rooms above keep with a paragraph what follows from it alone; null where nobody has asked yet. */
export interface Kept {
  ruleSigns: unknown;
  wrongWords: unknown;
  quantities: unknown;
}
