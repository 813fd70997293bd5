import { sectionName } from '../core/features/index';
import type { Section } from '../core/index';

/**
 * Names the innermost section that holds a line's column, as the writer calls it: `一是强抓社会宣传`. Null before the first.
 */
export function sectionNameAt(outline: readonly Section[], line: number, character: number): string | null {
  let level = outline;
  let found: Section | null = null;
  for (;;) {
    const next = lastStartingBefore(level, line, character);
    if (!next) return found && nameOf(found);
    found = next;
    level = next.children;
  }
}

/** `一、完善组织机构` `## 存在问题` `五好村创建总结篇一`: a terminal shows Markdown's markers, which say how deep a heading stands. */
export function nameOf(section: Section): string {
  const name = sectionName(section);
  return section.marker.startsWith('#') ? `${section.marker} ${name}` : name;
}

/** Brothers stand in order and do not overlap, so the last one that starts before the place is the only one to hold it. */
function lastStartingBefore(brothers: readonly Section[], line: number, character: number): Section | null {
  let low = 0;
  let high = brothers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = brothers[middle]?.range.start;
    if (start && (start.line < line || (start.line === line && start.character <= character))) low = middle + 1;
    else high = middle;
  }
  const candidate = brothers[low - 1];
  if (!candidate) return null;
  const { end } = candidate.range;
  return line < end.line || (line === end.line && character <= end.character) ? candidate : null;
}
