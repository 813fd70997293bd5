import { WorkspaceSymbolRequest, type CancellationToken, type SymbolInformation } from '../library';
import { outlineOf, searchOutline } from '../../core/features/index';
import { comparable, nameOf } from '../addresses';
import { SYMBOL_KINDS, toRange } from '../convert';
import { createFolderOutlines, type FileOutline } from '../folder-outlines';
import { answerRequest, invalidParams } from '../guard';
import type { Session } from '../session';

const MOST_SYMBOLS = 500;

/** Sections by name: of the open summaries, then of the files in the folder that are named like summaries. */
export function handleWorkspaceSymbol(session: Session): void {
  const { folders, runtime } = session;
  const { folderTexts } = runtime;
  const outlinesIn = folderTexts && createFolderOutlines(folderTexts);

  answerRequest(session, WorkspaceSymbolRequest.type, async ({ query }, token) => {
    if (typeof query !== 'string') throw invalidParams('query must be a string.');
    const symbols: SymbolInformation[] = [];
    for await (const file of outlines(token)) {
      for (const { node, container } of searchOutline(file.outline, query)) {
        if (symbols.length >= MOST_SYMBOLS) return symbols;
        const location = { uri: file.uri, range: toRange(node.selectionRange) };
        const containerName = container ?? nameOf(file.uri);
        symbols.push({ name: node.name, kind: SYMBOL_KINDS[node.kind], location, containerName });
      }
    }
    return symbols;
  });

  async function* outlines(token: CancellationToken): AsyncIterable<FileOutline> {
    const open = session.documents.all();
    for (const text of open) {
      const reading = await session.readings.of(text);
      if (reading) yield { uri: text.uri, outline: outlineOf(reading.analysis.document) };
    }
    const shown = new Set(open.map(({ uri }) => comparable(uri)));
    if (!outlinesIn) return;
    for await (const file of outlinesIn([...folders], token)) if (!shown.has(comparable(file.uri))) yield file;
  }
}
