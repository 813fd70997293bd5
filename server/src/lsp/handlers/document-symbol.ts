import { DocumentSymbolRequest } from '../library';
import { createOutliner, flattenOutline } from '../../core/features/index';
import { createSymbolMaker, SYMBOL_KINDS, toRange } from '../convert';
import { answerForDocument } from '../guard';
import type { Session } from '../session';

/** The outline, nested where the client can show that. */
export function handleDocumentSymbol(session: Session): void {
  const outlineOf = createOutliner();
  const toSymbol = createSymbolMaker(session);
  answerForDocument(session, DocumentSymbolRequest.type, null, ({ text, analysis }) => {
    const outline = outlineOf(analysis.document);
    if (session.client.has.hierarchicalSymbols) return outline.map(toSymbol);
    return [...flattenOutline(outline)].map(({ node, container }) => ({
      name: node.name,
      kind: SYMBOL_KINDS[node.kind],
      location: { uri: text.uri, range: toRange(node.range) },
      ...(container !== null && { containerName: container }),
    }));
  });
}
