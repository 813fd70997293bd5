import { splitLines, type LineEnding } from '../text/lines';
import type { Gap } from './gap';
import { buildOutline, type Section } from './outline';
import { readParagraph, type Paragraph, type ParagraphMemo } from './paragraph';
import type { Syntax } from './syntax';

/** Where a line stands: in running text, or in a block whose lines are no prose. */
export type Block = 'text' | 'code' | 'table';

/** A paragraph at its place. Lines and paragraphs are one in these texts, so the line number is its position. */
export interface PlacedParagraph {
  readonly line: number;
  readonly ending: LineEnding;
  readonly block: Block;
  readonly paragraph: Paragraph;
}

/** A gap at its place. */
export interface PlacedGap {
  readonly line: number;
  readonly gap: Gap;
}

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
  const read = options.memo?.read ?? readParagraph;
  const paragraphs = splitLines(text).map(
    ({ text: line, ending }, index): PlacedParagraph => ({ line: index, ending, block: 'text', paragraph: read(line, syntax) }),
  );
  return {
    syntax,
    paragraphs,
    outline: buildOutline(paragraphs),
    gaps: paragraphs.flatMap(({ line, paragraph }) => paragraph.gaps.map(gap => ({ line, gap }))),
  };
}
