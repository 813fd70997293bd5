import type { SummaryDocument } from '../model/document';
import type { Section } from '../model/section';

/** The sections that are a text each, where a file holds several; empty where it is one text. */
export function textsIn({ outline }: Pick<SummaryDocument, 'outline'>): readonly Section[] {
  return textsOf(outline);
}

/** The texts that have no other text in them. */
function textsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => {
    if (section.kind !== 'part' && section.kind !== 'title') return [];
    const inner = textsOf(section.children);
    return inner.length > 0 ? inner : [section];
  });
}
