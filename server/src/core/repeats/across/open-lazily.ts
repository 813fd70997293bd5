import { parse, type SummaryDocument } from '../../model/document';
import { readParagraph, type Paragraph } from '../../model/paragraph';
import type { PlacedParagraph } from '../../model/placed';
import type { Syntax } from '../../model/syntax';
import { splitLines, type Line } from '../../text/lines';
import { once } from '../../text/once';

/** A text as `parse` reads it, of which only the paragraphs that are asked for are read: most often it is one. */
export function openLazily(text: string, syntax: Syntax): SummaryDocument {
  const lines = splitLines(text);
  const whole = once(() => parse(lines, { syntax }));
  return {
    syntax,
    lines,
    paragraphs: lines.map((line, at) => placeLazily(line, at, syntax)),
    get outline() {
      return whole().outline;
    },
    get gaps() {
      return whole().gaps;
    },
    touched: null,
    knownOutline: () => null,
    knownGaps: () => null,
  };
}

interface LazyPlaced extends PlacedParagraph {
  line: number;
  ending: Line['ending'];
  block: PlacedParagraph['block'];
  text: string;
  syntax: Syntax;
  known: Paragraph | null;
}

/** What is looked up here is running text; the blocks of a text are told where that text itself is read. */
function placeLazily({ text, ending }: Line, line: number, syntax: Syntax): PlacedParagraph {
  const placed = Object.create(PLACED) as LazyPlaced;
  placed.line = line;
  placed.ending = ending;
  placed.block = 'text';
  placed.text = text;
  placed.syntax = syntax;
  placed.known = null;
  return placed;
}

const PLACED: Pick<PlacedParagraph, 'paragraph'> & ThisType<LazyPlaced> = {
  get paragraph() {
    return (this.known ??= readParagraph(this.text, this.syntax));
  },
};
