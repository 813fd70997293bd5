import type { SummaryDocument } from '../../model/document';
import { sectionName, type Section } from '../../model/section';
import type { Edit } from '../../rules/fix';
import { withNumber } from '../../rules/order/marker-number';
import { markerRange } from '../../rules/order/number-breaks';
import type { Position } from '../../text/span';
import { changeOf, type StructureChange } from './change';
import { sectionAt } from './place';

/**
 * Moves the section at `position` with all below it before the brother above it or behind the one below; both change their numbers. Null
 * where there is no such brother, or one of them shares a line with other text.
 */
export function moveSection(
  document: SummaryDocument,
  position: Position,
  direction: 'up' | 'down',
): StructureChange | null {
  const place = sectionAt(document, position);
  if (!place) return null;
  const { section, brothers, index } = place;
  const other = brothers[direction === 'up' ? index - 1 : index + 1];
  if (!other || other.kind === 'title') return null;
  const [first, second] = direction === 'up' ? [other, section] : [section, other];
  if (!canSwap(document, first, second)) return null;
  const name = sectionName(section);
  const title =
    direction === 'up'
      ? { zh: `上移：${name}`, en: `Move up: ${name}` }
      : { zh: `下移：${name}`, en: `Move down: ${name}` };
  const change = changeOf(title, swap(document, first, second));
  const between = second.range.start.line - endOf(document, first).line;
  const lines =
    direction === 'up'
      ? first.range.start.line - second.range.start.line
      : endOf(document, second).line - second.range.start.line + between;
  const line = position.line + lines;
  return change && { ...change, cursor: { line, character: position.character } };
}

/**
 * The second block is written before the first and deleted behind it, so that marks in the first stay where they are. The blank lines
 * between the blocks stay between them, and those behind the second stay behind.
 */
function swap(document: SummaryDocument, first: Section, second: Section): readonly Edit[] {
  const start = { line: first.range.start.line, character: 0 };
  const alike = first.style === second.style && first.style !== null;
  const numberOfFirst = alike ? withNumber(second.marker, first.ordinal) : null;
  const numberOfSecond = alike ? withNumber(first.marker, second.ordinal) : null;
  const marker = markerRange(first);
  const before = textOf(document, marker.start.line).slice(0, marker.start.character);
  const moved = written(document, first, second, numberOfFirst ?? second.marker);
  return [
    { range: { start, end: marker.end }, text: moved + before + (numberOfSecond ?? first.marker) },
    { range: { start: endOf(document, first), end: endOf(document, second) }, text: '' },
  ];
}

/** The second block's lines with its marker as it will be, and what stands between the blocks. */
function written(document: SummaryDocument, first: Section, second: Section, marker: string): string {
  const { start } = second.range;
  const end = endOf(document, second).line;
  const place = markerRange(second);
  const parts: string[] = [];
  for (let line = start.line; line <= end; line++) {
    const text = textOf(document, line);
    const isMarked = line === place.start.line;
    parts.push(isMarked ? text.slice(0, place.start.character) + marker + text.slice(place.end.character) : text);
    if (line < end) parts.push(document.paragraphs[line]?.ending ?? '');
  }
  const above = endOf(document, first).line;
  for (let line = above; line < start.line; line++) {
    if (line > above) parts.push(textOf(document, line));
    parts.push(document.paragraphs[line]?.ending ?? '');
  }
  return parts.join('');
}

function textOf({ paragraphs }: SummaryDocument, line: number): string {
  return paragraphs[line]?.paragraph.text ?? '';
}

/** Where a block ends, without the blank lines behind it. */
function endOf(document: SummaryDocument, { range }: Section): Position {
  let { line } = range.end;
  while (line > range.start.line && textOf(document, line).trim() === '') line--;
  return { line, character: textOf(document, line).length };
}

/** Whether both blocks are whole lines, one right behind the other, with one kind of line end. */
function canSwap({ paragraphs }: SummaryDocument, first: Section, second: Section): boolean {
  const isWhole = ({ range }: Section): boolean =>
    range.start.character === 0 && range.end.character === paragraphs[range.end.line]?.paragraph.text.length;
  if (!isWhole(first) || !isWhole(second) || second.range.start.line !== first.range.end.line + 1) return false;
  // A lone CR and a lone LF would become one line end where an empty line between them moves.
  const endings = new Set<string>();
  for (let line = first.range.start.line - 1; line <= second.range.end.line; line++)
    endings.add(paragraphs[line]?.ending ?? '');
  endings.delete('');
  return endings.size < 2;
}
