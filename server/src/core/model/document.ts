import { splitLines } from '../text/lines';
import { markdownBlocks } from './markdown-blocks';
import { buildOutline } from './outline';
import { createParagraphMemo, type ParagraphMemo } from './paragraph';
import type { PlacedGap, PlacedParagraph } from './placed';
import { placeGaps } from './place-gaps';
import type { Section } from './section';
import type { Syntax } from './syntax';

/** A whole text, read. Immutable. */
export interface SummaryDocument {
  readonly syntax: Syntax;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly outline: readonly Section[];
  readonly gaps: readonly PlacedGap[];
}

export interface ParseOptions {
  readonly syntax?: Syntax;
  readonly memo?: ParagraphMemo;
}

/** Reads any string whatsoever; never throws. */
export function parse(text: string, options: ParseOptions = {}): SummaryDocument {
  const syntax = options.syntax ?? 'plain';
  const read = (options.memo ?? createParagraphMemo(Infinity)).read;
  const lines = splitLines(text);
  const blocks = syntax === 'markdown' ? markdownBlocks(lines) : null;
  let from = 0;
  const paragraphs = lines.map(({ text: content, ending }, line): PlacedParagraph => {
    const paragraph = read(content, syntax, text, from);
    from += content.length + ending.length;
    return { line, ending, block: blocks?.[line] ?? 'text', paragraph };
  });
  return { syntax, paragraphs, outline: buildOutline(paragraphs), gaps: placeGaps(paragraphs) };
}
