import { joinLines } from '../text/edit-lines';
import { splitLines, type Line } from '../text/lines';
import { markdownBlocks } from './markdown-blocks';
import { buildOutline } from './outline';
import { keepOutline } from './outline/keep';
import { createParagraphMemo, type ParagraphMemo } from './paragraph';
import type { PlacedGap, PlacedParagraph } from './placed';
import { keepsGaps, placeGaps } from './place-gaps';
import { placeParagraphs } from './place-paragraphs';
import type { Section } from './section';
import type { Syntax } from './syntax';

/** A whole text, read. Immutable; its outline and its gaps are put together when they are first asked for. */
export interface SummaryDocument {
  readonly syntax: Syntax;
  readonly lines: readonly Line[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly outline: readonly Section[];
  readonly gaps: readonly PlacedGap[];
  /**
   * The one line in which it differs from the version before that it was read with, where no heading stands or stood in it, so that
   * the sections are the same; null where more changed or nothing was known.
   */
  readonly touched: number | null;
  /** The outline where it has been asked for, else null. */
  readonly knownOutline: () => readonly Section[] | null;
  /** The gaps where they have been asked for, else null. */
  readonly knownGaps: () => readonly PlacedGap[] | null;
}

export interface ParseOptions {
  readonly syntax?: Syntax;
  readonly memo?: ParagraphMemo;
  /** The version before: what it knows of the lines that both share is taken over. It changes nothing in what is read. */
  readonly previous?: SummaryDocument | undefined;
}

/** Reads any text whatsoever, whole or in its lines; never throws. */
export function parse(text: string | readonly Line[], options: ParseOptions = {}): SummaryDocument {
  const { syntax = 'plain', memo = createParagraphMemo(Infinity) } = options;
  const previous = options.previous?.syntax === syntax ? options.previous : undefined;
  const lines = typeof text === 'string' ? splitLines(text) : text;
  const blocks = syntax === 'markdown' ? markdownBlocks(lines) : null;
  // Where nothing is known yet, all is read, and that goes faster over one string.
  const whole = previous ? undefined : typeof text === 'string' ? text : joinLines(text);
  const { paragraphs, touched } = placeParagraphs(lines, { syntax, blocks, read: memo.read, previous, whole });
  if (paragraphs === previous?.paragraphs) return previous;
  // At once, not when asked for: a document that held on to the one before it would hold on to all of them.
  const outlineBefore = previous?.knownOutline();
  let known =
    previous && outlineBefore && touched !== null
      ? keepOutline({ paragraphs: previous.paragraphs, outline: outlineBefore }, paragraphs, touched)
      : null;
  const isKept = known !== null;
  let knownGaps =
    touched !== null && previous && keepsGaps(previous.paragraphs[touched], paragraphs, touched)
      ? previous.knownGaps()
      : null;
  return {
    syntax,
    lines,
    paragraphs,
    get outline() {
      return (known ??= buildOutline(paragraphs));
    },
    get gaps() {
      return (knownGaps ??= placeGaps(paragraphs));
    },
    touched: isKept ? touched : null,
    knownOutline: () => known,
    knownGaps: () => knownGaps,
  };
}
