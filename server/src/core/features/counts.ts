import type { SummaryDocument } from '../model/document';
import { countCharacters } from '../text/characters';
import type { Message } from '../text/message';
import type { Position, Range } from '../text/span';

/** How much of a text is still open and how long it is. */
export interface Counts {
  readonly gaps: number;
  /** Characters as Word counts them. */
  readonly characters: number;
}

/** Counts of the whole text. */
export function countDocument({ gaps, paragraphs }: SummaryDocument): Counts {
  const characters = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.characters, 0);
  return { gaps: gaps.length, characters };
}

/** Answers counts of parts of a text after one pass over all of it. */
export function createCounter({ gaps, paragraphs }: SummaryDocument): (range: Range) => Counts {
  const before = new Float64Array(paragraphs.length + 1);
  paragraphs.forEach(({ paragraph }, line) => {
    before[line + 1] = (before[line] ?? 0) + paragraph.characters;
  });
  // Where one section ends the next begins.
  let last = { line: 0, character: 0, characters: 0 };
  const charactersBefore = ({ line, character }: Position) => {
    if (last.line === line && last.character === character) return last.characters;
    const text = paragraphs[line]?.paragraph.text;
    if (text === undefined) return before[paragraphs.length] ?? 0;
    const characters = (before[line] ?? 0) + (character === 0 ? 0 : countCharacters(text.slice(0, character)));
    last = { line, character, characters };
    return characters;
  };
  const gapsBefore = (position: Position) => {
    let low = 0;
    let high = gaps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const placed = gaps[middle];
      if (placed && isBefore({ line: placed.line, character: placed.gap.span.start }, position)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => ({
    gaps: gapsBefore(end) - gapsBefore(start),
    characters: charactersBefore(end) - charactersBefore(start),
  });
}

/** 「待填 3 · 512 字」, without a gap 「512 字」. */
export function describeCounts({ gaps, characters }: Counts): Message {
  return {
    zh: gaps === 0 ? `${characters} 字` : `待填 ${gaps} · ${characters} 字`,
    en: gaps === 0 ? `${characters} chars` : `${gaps} to fill in · ${characters} chars`,
  };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
