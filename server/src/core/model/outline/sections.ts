import type { Position, Range } from '../../text/span';
import type { PlacedParagraph } from '../document';
import type { Section, SectionKind } from '../outline';
import type { Head } from './heads';
import type { HeadTree } from './nest';
import { sectionEnds, startOf } from './section-ends';

/** Gives each head its range and builds the tree from the last head to the first. */
export function toSections(
  tree: HeadTree,
  kinds: readonly SectionKind[],
  paragraphs: readonly PlacedParagraph[],
): readonly Section[] {
  const { heads, parents, depths } = tree;
  const ends = sectionEnds(tree, kinds, paragraphs);
  const children: Section[][] = heads.map(() => []);
  const roots: Section[] = [];
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i];
    const end = ends[i];
    if (!head || !end) continue;
    const section = toSection(
      head,
      kinds[i] ?? 'heading',
      depths[i] ?? 1,
      end,
      children[i]?.reverse() ?? [],
      paragraphs,
    );
    (children[parents[i] ?? -1] ?? roots).push(section);
  }
  return roots.reverse();
}

function toSection(
  head: Head,
  kind: SectionKind,
  level: number,
  end: Position,
  children: readonly Section[],
  paragraphs: readonly PlacedParagraph[],
): Section {
  const { line, span, title } = head;
  const selectionEnd = Math.max(span.end, title.end);
  const selectionRange: Range = { start: { line, character: span.start }, end: { line, character: selectionEnd } };
  return {
    kind,
    marker: head.text,
    style: head.style,
    ordinal: head.ordinal,
    title: paragraphs[line]?.paragraph.text.slice(title.start, title.end) ?? '',
    level,
    range: { start: startOf(head), end },
    selectionRange,
    children,
  };
}
