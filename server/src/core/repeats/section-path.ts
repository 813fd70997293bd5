import type { Section } from '../model/section';
import { firstFrom } from '../text/first-from';

/** The sections over a line, the outermost first: up to the last that begins in it, or to the last that does so by `character`. */
export function sectionPath(outline: readonly Section[], line: number, character = Infinity): readonly Section[] {
  const path: Section[] = [];
  let sections = outline;
  for (;;) {
    const section = lastAtOrBefore(sections, line, character);
    if (!section || section.range.end.line < line) return path;
    path.push(section);
    sections = section.children;
  }
}

/** Brothers stand in the order of the text, so the one that holds a place is the last that begins at or before it. */
function lastAtOrBefore(sections: readonly Section[], line: number, character: number): Section | undefined {
  let last = firstFrom(sections, line + 1, startLine) - 1;
  for (; last >= 0; last--) {
    const start = sections[last]?.range.start;
    if (!start || start.line < line || start.character <= character) break;
  }
  return sections[last];
}

const startLine = ({ range }: Section) => range.start.line;
