import type { SummaryDocument } from '../model/document';
import { once } from '../text/once';
import { align, type Alignment } from './align';
import { findPassages } from './passages';
import type { Repeats } from './known-repeats';
import { readRepeats } from './repeats';
import { CHARACTER, tokenise, type Tokens } from './tokens';
import { indexTwins, type Passage } from './twin-index';

/** A passage that says mostly the same as a line, aligned with it. */
export interface Twin {
  readonly passage: Passage;
  /** How much of the line's text stands in the passage too, in the same order, its gaps and figures apart: 0.6 to 1. */
  readonly similarity: number;
  readonly own: Tokens;
  readonly other: Tokens;
  readonly alignment: Alignment;
}

/** Finds the twins of a line, the most similar first. The document's repeats are asked for when the first twin is. */
export function createTwinFinder(
  document: SummaryDocument,
  repeats: () => Repeats = () => readRepeats(document),
): (line: number) => readonly Twin[] {
  const index = once(() => indexTwins(document, repeats()));
  return line => {
    if (!document.paragraphs[line]?.paragraph.fingerprint.counts) return [];
    return findPassages(document, index(), line)
      .map(passage => compare(document, line, passage))
      .filter(twin => twin.similarity >= LEAST_SIMILARITY)
      .sort((a, b) => b.similarity - a.similarity);
  };
}

const LEAST_SIMILARITY = 0.6;

function compare(document: SummaryDocument, line: number, passage: Passage): Twin {
  const own = tokenise(document, { from: line, to: line });
  const other = tokenise(document, passage);
  const alignment = align(own, other);
  return { passage, similarity: similarityOf(own, alignment), own, other, alignment };
}

function similarityOf(own: Tokens, { match }: Alignment): number {
  let characters = 0;
  let matched = 0;
  for (let i = 0; i < own.length; i++) {
    if (own.kinds[i] !== CHARACTER) continue;
    characters++;
    if ((match[i] ?? -1) >= 0) matched++;
  }
  return characters === 0 ? 0 : matched / characters;
}
