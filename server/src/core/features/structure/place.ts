import type { Section } from '../../model/section';
import type { SummaryDocument } from '../../model/document';
import { comparePositions, type Position } from '../../text/span';
import { sectionsAt } from '../sections-at';

/** A section with those around it. */
export interface SectionPlace {
  readonly section: Section;
  readonly parent: Section | null;
  /** The sections beside it, itself included, and which of them it is. */
  readonly brothers: readonly Section[];
  readonly index: number;
}

/**
 * The section that a command at `position` is about: the innermost one there whose heading stands on the line, at its beginning; where
 * the line holds none, the innermost one around it. Null outside every section.
 */
export function sectionAt({ outline }: SummaryDocument, position: Position): SectionPlace | null {
  const path = sectionsAt(outline, position).filter(({ kind }) => kind !== 'title');
  const whole = sectionsAt(outline, position);
  const onLine = path.find(({ range }) => range.start.line === position.line && range.start.character === 0);
  const behind = path.findLast(
    ({ selectionRange }) =>
      selectionRange.start.line === position.line && comparePositions(selectionRange.start, position) <= 0,
  );
  const section = (position.character > 0 ? behind : null) ?? onLine ?? path.at(-1);
  if (!section) return null;
  const parent = whole[whole.indexOf(section) - 1] ?? null;
  const brothers = parent?.children ?? outline;
  return { section, parent, brothers, index: brothers.indexOf(section) };
}
