import type { Section } from '../model/section';

/** The sections over a line, the outermost first. */
export function sectionPath(outline: readonly Section[], line: number): readonly Section[] {
  const path: Section[] = [];
  let sections = outline;
  for (;;) {
    const section = lastAtOrBefore(sections, line);
    if (!section || section.range.end.line < line) return path;
    path.push(section);
    sections = section.children;
  }
}

/** Brothers stand in the order of the text, so the one that holds a line is the last that begins at or before it. */
function lastAtOrBefore(sections: readonly Section[], line: number): Section | undefined {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.range.start.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
