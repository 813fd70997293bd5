import type { LineEnding } from '../text/lines';
import type { Gap } from './gap';
import type { Block } from './markdown-blocks';
import type { Paragraph } from './paragraph';

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
