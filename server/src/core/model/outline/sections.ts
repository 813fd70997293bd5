import type { Position, Range } from '../../text/span';
import type { PlacedParagraph } from '../placed';
import type { Section, SectionKind } from '../section';
import type { Head } from './head';
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
  const children = new Map<number, Section[]>();
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i];
    const end = ends[i];
    if (!head || !end) continue;
    const own = children.get(i)?.reverse() ?? NO_CHILDREN;
    const section = toSection(head, kinds[i] ?? 'heading', depths[i] ?? 1, end, own, paragraphs);
    const parent = parents[i] ?? -1;
    const brothers = children.get(parent);
    if (brothers) brothers.push(section);
    else children.set(parent, [section]);
  }
  return children.get(-1)?.reverse() ?? NO_CHILDREN;
}

const NO_CHILDREN: readonly Section[] = [];

function toSection(
  head: Head,
  kind: SectionKind,
  level: number,
  end: Position,
  children: readonly Section[],
  paragraphs: readonly PlacedParagraph[],
): Section {
  const { line, span } = head;
  const title = kind === 'enumeration' ? head.entry : head.title;
  const selectionEnd = Math.max(span.end, title.end);
  const selectionRange: Range = { start: { line, character: span.start }, end: { line, character: selectionEnd } };
  return {
    kind,
    marker: head.text,
    style: head.style,
    ordinal: head.ordinal,
    title: paragraphs[line]?.paragraph.text.slice(title.start, title.end) ?? '',
    markerBehind: title.end <= span.start && title.end > title.start,
    level,
    range: { start: startOf(head), end },
    selectionRange,
    children,
  };
}
