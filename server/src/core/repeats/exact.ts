import type { SummaryDocument } from '../model/document';

/** A paragraph that says again what an earlier one said. */
export interface Repeat {
  /** The later paragraph. */
  readonly line: number;
  /** The earliest paragraph that it repeats. */
  readonly first: number;
  readonly type: 'exact' | 'near';
  /** 0 to 1. */
  readonly similarity: number;
}

/** The paragraphs that stand in the text before, word for word. */
export function findExactRepeats(document: SummaryDocument): readonly Repeat[] {
  const firsts = new Map<string, number>();
  const repeats: Repeat[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block !== 'text' || !paragraph.fingerprint.counts) continue;
    const first = firsts.get(paragraph.fingerprint.exact);
    if (first === undefined) firsts.set(paragraph.fingerprint.exact, line);
    else repeats.push({ line, first, type: 'exact', similarity: 1 });
  }
  return repeats;
}
