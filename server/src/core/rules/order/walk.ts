import type { Section } from '../../model/section';

/** Calls `visit` for each section of an outline, parents first, in the order of the text. */
export function walkSections(
  sections: readonly Section[],
  visit: (section: Section, parent: Section | null) => void,
  parent: Section | null = null,
): void {
  for (const section of sections) {
    visit(section, parent);
    walkSections(section.children, visit, section);
  }
}
