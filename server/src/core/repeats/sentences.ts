import type { SummaryDocument } from '../model/document';
import type { Span } from '../text/span';
import type { Repeat } from './exact';
import { sameText } from './fingerprint';
import { isGuidance } from './formula';

/** A stretch of one line. */
export interface Stretch {
  readonly line: number;
  readonly span: Span;
}

/** A sentence or a run of characters that stands in the text before. */
export interface RepeatedStretch extends Stretch {
  readonly first: Stretch;
}

/** The sentences of 30 characters or more that stand before in another paragraph, unless the paragraphs repeat each other anyway. */
export function findRepeatedSentences(
  document: SummaryDocument,
  repeats: readonly Repeat[],
): readonly RepeatedStretch[] {
  const roots = new Map(repeats.map(({ line, first }) => [line, first]));
  const copies = new Set(repeats.filter(({ type }) => type === 'exact').map(({ line }) => line));
  const rootOf = (line: number) => roots.get(line) ?? line;
  const firsts = new Map<number, Stretch>();
  const found: RepeatedStretch[] = [];
  for (const { line, block, paragraph } of document.paragraphs) {
    const { sentences } = paragraph.fingerprint;
    if (sentences.length === 0 || block !== 'text' || copies.has(line)) continue;
    for (let i = 0; i < sentences.length; i += 3) {
      const hash = sentences[i] ?? 0;
      const first = firsts.get(hash);
      const span = { start: sentences[i + 1] ?? 0, end: sentences[i + 2] ?? 0 };
      if (!first) firsts.set(hash, { line, span });
      else if (rootOf(first.line) !== rootOf(line) && isSame(document, first, { line, span }))
        found.push({ line, span: trim(paragraph.text, span), first });
    }
  }
  return found;
}

function isSame(document: SummaryDocument, a: Stretch, b: Stretch): boolean {
  const own = textOf(document, b);
  return !isGuidance(own) && sameText(textOf(document, a), own);
}

function textOf({ paragraphs }: SummaryDocument, { line, span }: Stretch): string {
  return paragraphs[line]?.paragraph.text.slice(span.start, span.end) ?? '';
}

function trim(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  return { start: start + sentence.length - sentence.trimStart().length, end };
}
