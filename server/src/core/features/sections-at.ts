import type { Section } from '../model/section';
import { comparePositions, type Position } from '../text/span';

/** The sections around a position, the outermost first; sections may begin in the middle of a line. */
export function sectionsAt(outline: readonly Section[], position: Position): readonly Section[] {
  const path: Section[] = [];
  let sections = outline;
  for (;;) {
    const section = sections.findLast(({ range }) => comparePositions(range.start, position) <= 0);
    if (!section || comparePositions(position, section.range.end) > 0) return path;
    path.push(section);
    sections = section.children;
  }
}
