import type { Line } from '../text/lines';
import type { Block } from './markdown-blocks';
import type { ParagraphMemo } from './paragraph';
import type { PlacedParagraph } from './placed';
import type { Syntax } from './syntax';

export interface Reading {
  readonly syntax: Syntax;
  /** Null where all lines are running text. */
  readonly blocks: readonly Block[] | null;
  readonly read: ParagraphMemo['read'];
  readonly previous: { readonly lines: readonly Line[]; readonly paragraphs: readonly PlacedParagraph[] } | undefined;
  /** The text that the lines make, where it is at hand. */
  readonly whole: string | undefined;
}

export interface Placed {
  readonly paragraphs: readonly PlacedParagraph[];
  /** The one line that differs from the version before, as after a keystroke; null when more do, be it in their block alone. */
  readonly touched: number | null;
}

/** Reads the lines that the version before does not have and takes the others over, moved where lines came or went above them. */
export function placeParagraphs(lines: readonly Line[], reading: Reading): Placed {
  const { previous } = reading;
  if (!previous) return { paragraphs: readFrom(lines, 0, lines.length, reading), touched: null };
  const most = Math.min(lines.length, previous.lines.length);
  let same = 0;
  while (same < most && lines[same] === previous.lines[same]) same++;
  let sameBehind = 0;
  const moved = lines.length - previous.lines.length;
  while (
    sameBehind < most - same &&
    lines[lines.length - 1 - sameBehind] === previous.lines[lines.length - 1 - sameBehind - moved]
  )
    sameBehind++;
  const end = lines.length - sameBehind;
  if (moved === 0 && end - same === 1 && reading.blocks === null) {
    const [placed] = readFrom(lines, same, end, reading);
    return { paragraphs: placed ? previous.paragraphs.with(same, placed) : previous.paragraphs, touched: same };
  }
  const above = previous.paragraphs.slice(0, same);
  const below = previous.paragraphs.slice(previous.lines.length - sameBehind);
  const keptAbove = keep(above, 0, reading.blocks);
  const keptBelow = keep(below, moved, reading.blocks);
  if (moved === 0 && same === lines.length && keptAbove === above)
    return { paragraphs: previous.paragraphs, touched: null };
  const isOne = end - same === 1 && keptAbove === above && keptBelow === below;
  const paragraphs = keptAbove.concat(readFrom(lines, same, end, reading), keptBelow);
  return { paragraphs, touched: isOne ? same : null };
}

function readFrom(lines: readonly Line[], start: number, end: number, reading: Reading): PlacedParagraph[] {
  const { syntax, blocks, read, whole } = reading;
  const placed: PlacedParagraph[] = [];
  let from = 0;
  for (let line = start; line < end; line++) {
    const { text, ending } = lines[line] ?? NOTHING;
    placed.push({ line, ending, block: blocks?.[line] ?? 'text', paragraph: read(text, syntax, whole, from) });
    if (whole !== undefined) from += text.length + ending.length;
  }
  return placed;
}

const NOTHING: Line = { text: '', ending: '' };

/** A fence that is opened or closed changes the block of lines that nobody touched. Where nothing changes, the same array. */
function keep(
  paragraphs: readonly PlacedParagraph[],
  moved: number,
  blocks: readonly Block[] | null,
): readonly PlacedParagraph[] {
  if (moved === 0 && (blocks === null || paragraphs.every(({ line, block }) => block === blocks[line])))
    return paragraphs;
  return paragraphs.map(placed => {
    const line = placed.line + moved;
    const block = blocks?.[line] ?? 'text';
    return moved === 0 && block === placed.block ? placed : { ...placed, line, block };
  });
}
