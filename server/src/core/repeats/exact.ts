import type { SummaryDocument } from '../model/document';
import { sameText } from './fingerprint';
import { isFormula } from './formula';

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

/** The paragraphs that stand in the text before, word for word but for width and spaces. */
export function findExactRepeats(document: SummaryDocument): readonly Repeat[] {
  const textOf = (line: number) => document.paragraphs[line]?.paragraph.text ?? '';
  const firsts = new Map<number, number>();
  const repeats: Repeat[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    if (block !== 'text' || !paragraph.fingerprint.counts) continue;
    let key = paragraph.fingerprint.exact;
    let first = firsts.get(key);
    while (first !== undefined && !sameText(textOf(first), paragraph.text)) first = firsts.get(++key);
    if (first === undefined) firsts.set(key, line);
    else if (!isFormula(paragraph.text)) repeats.push({ line, first, type: 'exact', similarity: 1 });
  }
  return repeats;
}
