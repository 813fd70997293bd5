import type { SummaryDocument } from '../model/document';
import { align, type Alignment } from './align';
import { CHARACTER, tokenise, type Tokens } from './tokens';
import type { Passage } from './twin-index';

/** A passage that says mostly the same as another, aligned with it. */
export interface Twin {
  /** The lines that are asked about: one, or all of a paragraph that stands on several. */
  readonly lines: Passage;
  readonly passage: Passage;
  /** How many characters of `lines` stand in the passage too, in the same order, and of how many. Gaps and figures are none. */
  readonly matched: number;
  readonly characters: number;
  readonly own: Tokens;
  readonly other: Tokens;
  readonly alignment: Alignment;
}

export function comparePassages(document: SummaryDocument, lines: Passage, passage: Passage): Twin {
  const own = tokenise(document, lines);
  const other = tokenise(document, passage);
  const alignment = align(own, other);
  let matched = 0;
  for (let i = 0; i < own.length; i++) if (own.kinds[i] === CHARACTER && (alignment.match[i] ?? -1) >= 0) matched++;
  return { lines, passage, matched, characters: charactersOf(own), own, other, alignment };
}

function charactersOf({ length, kinds }: Tokens): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (kinds[i] === CHARACTER) count++;
  return count;
}

/** How much of the lines stands in the passage too, from 0 to 1. */
export function similarityOf({ matched, characters }: Twin): number {
  return characters === 0 ? 0 : matched / characters;
}

/** How much of the shorter one stands in the other, from 0 to 1. */
export function overlapOf({ matched, characters, other }: Twin): number {
  const shorter = Math.min(characters, charactersOf(other));
  return shorter === 0 ? 0 : matched / shorter;
}
