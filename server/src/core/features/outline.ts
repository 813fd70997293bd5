import type { SummaryDocument } from '../model/document';
import { sectionName, type Section, type SectionKind } from '../model/section';
import type { Range } from '../text/span';
import { createCounter, type Counts } from './counts';

/** A node of the outline as an editor shows it. Children lie inside their parent, `selectionRange` inside `range`. */
export interface OutlineNode extends Counts {
  /** Marker and title; never empty. */
  readonly name: string;
  readonly kind: SectionKind;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineNode[];
}

/** The sections of a text with their counts. */
export function outlineOf(document: SummaryDocument): readonly OutlineNode[] {
  const count = createCounter(document);
  const toNode = (section: Section): OutlineNode => ({
    name: nameOf(section),
    kind: section.kind,
    ...count(section.range),
    range: section.range,
    selectionRange: section.selectionRange,
    children: section.children.map(toNode),
  });
  return document.outline.map(toNode);
}

/** A node without its children, with the name of the node over it. */
export interface FlatNode {
  readonly node: OutlineNode;
  readonly container: string | null;
}

/** All nodes in the order of the text. */
export function* flattenOutline(nodes: readonly OutlineNode[], container: string | null = null): Iterable<FlatNode> {
  for (const node of nodes) {
    yield { node, container };
    yield* flattenOutline(node.children, node.name);
  }
}

function nameOf(section: Section): string {
  return sectionName(section).trim() || section.marker || '…';
}
