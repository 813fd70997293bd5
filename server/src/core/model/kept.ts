/** Where rooms above keep with a paragraph what follows from it alone; null where nobody has asked yet. */
export interface Kept {
  ruleSigns: unknown;
  narrowMarks: unknown;
  wrongWords: unknown;
  quantities: unknown;
}
