import { parse, type SummaryDocument } from '../../model/document';
import type { Syntax } from '../../model/syntax';
import { joinLines } from '../../text/edit-lines';
import type { Message } from '../../text/message';
import type { Position, Range } from '../../text/span';
import { blankLines } from './blank-lines';
import { CLEAN_NAMES, type CleanKind, type CleanStep } from './change';
import { draftOf, spliced, splicesOf, type Draft, type Splice } from './draft';
import { mendBy } from './mends';
import { indents, strayCodes, straySpaces } from './spaces';
import { tornLines } from './torn-lines';
import { webShells } from './web-shells';
import { narrowMarksOf } from '../../rules/narrow-marks';

/** One change of a pasted text. It can be made without the others. */
export interface CleanChange {
  readonly kind: CleanKind;
  /** What such changes are called; several share a name. */
  readonly name: Message;
  readonly range: Range;
  readonly text: string;
}

/** Each round sees what the rounds before laid bare; texts need two, and this many end even a hostile one. */
const MOST_ROUNDS = 12;

/**
 * 整理粘贴文本: what a text pasted from a web page or a PDF has too much of. Web shells, torn lines, stray spaces, empty lines, half-width
 * and doubled marks, foreign glyphs; in order, none overlapping. All made, a second pass finds nothing. Figures, names, gaps, code and
 * tables are left alone. Never throws.
 */
export function cleanText({ lines, syntax }: Pick<SummaryDocument, 'lines' | 'syntax'>): readonly CleanChange[] {
  const pasted = joinLines(lines);
  let draft = draftOf(pasted);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = draft;
    for (const step of STEPS) draft = stepped(draft, syntax, step);
    if (draft === before) break;
  }
  const toPosition = positions(lines);
  return splicesOf(draft, pasted).map(({ start, end, text, kind }) => ({
    kind,
    name: CLEAN_NAMES[kind],
    range: { start: toPosition(start), end: toPosition(end) },
    text,
  }));
}

const fullWidth: CleanStep = ({ paragraphs }) =>
  paragraphs.flatMap(({ line, block, paragraph }) =>
    block === 'text'
      ? narrowMarksOf(paragraph).map(({ at, text }) => ({
          range: { start: { line, character: at }, end: { line, character: at + 1 } },
          text,
          kind: 'width' as const,
        }))
      : [],
  );

const STEPS: readonly CleanStep[] = [
  strayCodes,
  webShells,
  blankLines,
  tornLines,
  straySpaces,
  indents,
  mendBy('wording/glyph', 'glyph'),
  // Before the widths: ，, would be two different marks.
  mendBy('mark/doubled', 'doubled'),
  fullWidth,
];

function stepped(draft: Draft, syntax: Syntax, step: CleanStep): Draft {
  const document = parse(draft.text, { syntax });
  const starts = startsOf(document.lines);
  const offset = ({ line, character }: Position) => (starts[line] ?? 0) + character;
  const splices: Splice[] = [];
  for (const { range, text, kind } of step(document)) {
    const [start, end] = [offset(range.start), offset(range.end)];
    if (start >= (splices.at(-1)?.end ?? 0)) splices.push({ start, end, text, kind });
  }
  return splices.length === 0 ? draft : spliced(draft, splices);
}

type Lines = SummaryDocument['lines'];

function startsOf(lines: Lines): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const { text, ending } of lines) {
    starts.push(start);
    start += text.length + ending.length;
  }
  return starts;
}

/** Turns rising offsets into positions. */
function positions(lines: Lines): (offset: number) => Position {
  const starts = startsOf(lines);
  let line = 0;
  return offset => {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= offset) line++;
    return { line, character: offset - (starts[line] ?? 0) };
  };
}
