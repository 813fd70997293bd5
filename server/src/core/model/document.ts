import { splitLines, type LineEnding } from '../text/lines';
import type { Gap } from './gap';
import { buildOutline, type Section } from './outline';
import { markdownBlocks, type Block } from './markdown-blocks';
import { readParagraph, type Paragraph, type ParagraphMemo } from './paragraph';
import { isPlaceholderList } from './placeholder-list';
import type { Syntax } from './syntax';

export type { Block } from './markdown-blocks';

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
  const lines = splitLines(text);
  const blocks = syntax === 'markdown' ? markdownBlocks(lines) : null;
  const paragraphs = lines.map(({ text: content, ending }, line): PlacedParagraph => ({
    line,
    ending,
    block: blocks?.[line] ?? 'text',
    paragraph: read(content, syntax),
  }));
  return { syntax, paragraphs, outline: buildOutline(paragraphs), gaps: placeGaps(paragraphs) };
}

/** The gaps of all lines but code and a template's own list of its placeholders. */
function placeGaps(paragraphs: readonly PlacedParagraph[]): readonly PlacedGap[] {
  const placed: PlacedGap[] = [];
  for (const { line, block, paragraph } of paragraphs) {
    if (paragraph.gaps.length === 0 || block === 'code' || isPlaceholderList(paragraphs, line)) continue;
    for (const gap of paragraph.gaps) placed.push({ line, gap });
  }
  return placed;
}
