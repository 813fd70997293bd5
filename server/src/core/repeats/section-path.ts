import type { Section } from '../model/section';
import { firstFrom } from '../text/first-from';

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
  return sections[firstFrom(sections, line + 1, startLine) - 1];
}

const startLine = ({ range }: Section) => range.start.line;
