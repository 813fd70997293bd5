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

/** Tells the outlines of version after version of texts. */
export type Outliner = (document: SummaryDocument) => readonly OutlineNode[];

/** A section whose counts and children did not change stays the same node. */
export function createOutliner(): Outliner {
  const known = new WeakMap<Section, OutlineNode>();
  return document => {
    const count = createCounter(document);
    const toNode = (section: Section): OutlineNode => {
      const { gaps, characters } = count(section.range);
      const children = section.children.map(toNode);
      const last = known.get(section);
      if (
        last?.gaps === gaps &&
        last.characters === characters &&
        last.children.every((child, i) => child === children[i])
      )
        return last;
      const { kind, range, selectionRange } = section;
      const node = { name: nameOf(section), kind, gaps, characters, range, selectionRange, children };
      known.set(section, node);
      return node;
    };
    return document.outline.map(toNode);
  };
}

/** The sections of a text with their counts. */
export function outlineOf(document: SummaryDocument): readonly OutlineNode[] {
  return createOutliner()(document);
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
