import { DocumentSymbolRequest } from '../library';
import { flattenOutline, outlineOf } from '../../core/features/index';
import { SYMBOL_KINDS, toDocumentSymbol, toRange } from '../convert';
import { answerForDocument } from '../guard';
import type { Session } from '../session';

/** The outline, nested where the client can show that. */
export function handleDocumentSymbol(session: Session): void {
  answerForDocument(session, DocumentSymbolRequest.type, null, ({ text, analysis }) => {
    const outline = outlineOf(analysis.document);
    if (session.client.has.hierarchicalSymbols) return outline.map(node => toDocumentSymbol(session, node));
    return [...flattenOutline(outline)].map(({ node, container }) => ({
      name: node.name,
      kind: SYMBOL_KINDS[node.kind],
      location: { uri: text.uri, range: toRange(node.range) },
      ...(container !== null && { containerName: container }),
    }));
  });
}
