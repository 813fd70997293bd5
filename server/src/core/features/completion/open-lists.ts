import type { SummaryDocument } from '../../model/document';
import { sequenceRank } from '../../model/numbering/candidates';
import type { Section } from '../../model/section';
import type { Cursor } from './cursor';
import { gluedOpener, loneOpener } from './hidden-openers';
import type { OpenList } from './open-list';

/** The rows that are open at the cursor, the innermost first; none whose next member stands behind the cursor already. */
export function openLists(document: SummaryDocument, cursor: Cursor, typedFrom: number): readonly OpenList[] {
  const lists: OpenList[] = [];
  let brothers = document.outline;
  for (let i = lastBefore(brothers, cursor.line, typedFrom); i >= 0;) {
    const section = brothers[i];
    if (!section) break;
    if (section.style !== null && (section.style === 'dash' || !isFollowed(brothers, i)))
      lists.unshift(fromSection(brothers, i, section, cursor.lineAbove));
    const below = section.selectionRange.end.line === cursor.lineAbove ? firstBelow(document, brothers, i) : null;
    if (below) lists.unshift({ ...below, isNear: true });
    brothers = section.children;
    i = lastBefore(brothers, cursor.line, typedFrom);
  }
  const hidden = loneOpener(document, cursor, typedFrom) ?? gluedOpener(document, cursor, typedFrom);
  return hidden && isBehind(hidden, lists[0]) ? [hidden, ...lists] : lists;
}

/** The last section that begins before a place. Brothers are in order, so they are halved. */
function lastBefore(sections: readonly Section[], line: number, column: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = sections[middle]?.selectionRange.start;
    if (start && (start.line < line || (start.line === line && start.character < column))) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether a later brother goes on from the one at `i`, before the row begins anew. */
function isFollowed(brothers: readonly Section[], i: number): boolean {
  const section = brothers[i];
  if (!section) return false;
  const rank = rankOf(section);
  for (let k = i + 1; k < brothers.length; k++) {
    const later = brothers[k];
    if (later?.style !== section.style) continue;
    if (rankOf(later) <= rank) return false;
    if (rankOf(later) === rank + 1) return true;
  }
  return false;
}

function rankOf({ style, marker, ordinal }: Section): number {
  return style === 'sequence' ? sequenceRank(marker.slice(0, 2)) : ordinal;
}

function fromSection(brothers: readonly Section[], i: number, section: Section, lineAbove = 0): OpenList {
  const { style, marker, title, range, selectionRange, kind } = section;
  const { line, character } = selectionRange.start;
  const before = brothers[i - 1]?.style === style ? brothers[i - 1] : undefined;
  const lineBefore = before?.selectionRange.start.line;
  return {
    step: 'goes on',
    style: style ?? 'dash',
    marker,
    title,
    line,
    column: character,
    atStart: range.start.character === 0,
    isOnePerLine: lineBefore !== undefined && lineBefore < line && before?.range.start.character === 0,
    sharesLine: lineBefore === line,
    isNear: kind !== 'enumeration' || range.end.line >= lineAbove,
  };
}

/** What a heading that holds nothing yet may begin with: what its brother before it begins with, （一） or 1. or 一是. */
function firstBelow({ paragraphs }: SummaryDocument, brothers: readonly Section[], i: number): OpenList | null {
  const heading = brothers[i];
  const before = brothers[i - 1];
  const first = before?.children[0];
  if (!heading || before?.style !== heading.style || first?.ordinal !== 1 || first.range.start.character > 0)
    return null;
  const { line, character } = heading.selectionRange.end;
  const behindTitle = paragraphs[line]?.paragraph.text.slice(character).trim() ?? '';
  if (heading.children.length > 0 || behindTitle.length > 1) return null;
  return { ...fromSection(before.children, 0, first), step: 'begins' };
}

function isBehind(lone: OpenList, inner: OpenList | undefined): boolean {
  return !inner || lone.line > inner.line || (lone.line === inner.line && lone.column > inner.column);
}
