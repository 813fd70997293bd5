import { flattenOutline, type FlatNode, type OutlineNode } from './outline';

/** The nodes whose names hold the signs of a query in their order, whatever stands between; all of them for an empty query. */
export function* searchOutline(outline: readonly OutlineNode[], query: string): Iterable<FlatNode> {
  const wanted = Array.from(query.toLowerCase()).filter(sign => sign.trim() !== '');
  for (const found of flattenOutline(outline)) if (holdsInOrder(found.node.name.toLowerCase(), wanted)) yield found;
}

function holdsInOrder(name: string, signs: readonly string[]): boolean {
  let from = 0;
  for (const sign of signs) {
    const at = name.indexOf(sign, from);
    if (at < 0) return false;
    from = at + sign.length;
  }
  return true;
}
