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
  return changeOf(title, swap(document, first, second));
}

/** The second block is written before the first and deleted behind it, so that marks in the first stay where they are. */
function swap(document: SummaryDocument, first: Section, second: Section): readonly Edit[] {
  const start = { line: first.range.start.line, character: 0 };
  const alike = first.style === second.style && first.style !== null;
  const numberOfFirst = alike ? withNumber(second.marker, first.ordinal) : null;
  const numberOfSecond = alike ? withNumber(first.marker, second.ordinal) : null;
  const marker = markerRange(first);
  const before = document.paragraphs[marker.start.line]?.paragraph.text.slice(0, marker.start.character) ?? '';
  const moved = written(document, first, second, numberOfFirst ?? second.marker);
  return [
    { range: { start, end: marker.end }, text: moved + before + (numberOfSecond ?? first.marker) },
    { range: { start: first.range.end, end: second.range.end }, text: '' },
  ];
}

/** The second block's lines with its marker as it will be, and a line end as it stands behind the first. */
function written({ paragraphs }: SummaryDocument, first: Section, second: Section, marker: string): string {
  const { start, end } = second.range;
  const place = markerRange(second);
  const lines: string[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const text = paragraphs[line]?.paragraph.text ?? '';
    const own =
      line === place.start.line
        ? text.slice(0, place.start.character) + marker + text.slice(place.end.character)
        : text;
    lines.push(
      own,
      line < end.line ? (paragraphs[line]?.ending ?? '') : (paragraphs[first.range.end.line]?.ending ?? ''),
    );
  }
  return lines.join('');
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
