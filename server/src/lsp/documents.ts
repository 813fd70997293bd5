import type {
  Connection,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from './library';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** One version of an open document. Immutable: a later version is another object. */
export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The documents that the client has open, each in its latest version. */
export interface Documents {
  readonly get: (uri: string) => OpenText | undefined;
  readonly all: () => readonly OpenText[];
}

export interface DocumentListener {
  readonly opened: (text: OpenText) => void;
  readonly changed: (text: OpenText) => void;
  readonly closed: (uri: string) => void;
}

/** Keeps up with the client's documents. What cannot be applied is refused and logged, never half applied. */
export function keepDocuments(
  connection: Connection,
  log: (line: string) => void,
  listener: DocumentListener,
): Documents {
  const texts = new Map<string, OpenText>();
  const documents = new Map<string, TextDocument>();
  const put = (document: TextDocument): OpenText => {
    const { uri, languageId, version } = document;
    const text = { uri, languageId, version, text: document.getText() };
    documents.set(uri, document);
    texts.set(uri, text);
    return text;
  };

  connection.onDidOpenTextDocument((params: DidOpenTextDocumentParams) => {
    const { uri, languageId, version, text } = params.textDocument;
    if (typeof uri !== 'string' || typeof text !== 'string') log('didOpen refused: it names no text');
    else listener.opened(put(TextDocument.create(uri, languageId, version, text)));
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
    const { uri, version } = textDocument;
    const document = documents.get(uri);
    const fault = document ? faultOf(document, version, contentChanges) : 'the document is not open';
    if (fault !== null) log(`didChange refused: ${fault}`);
    else if (document) listener.changed(put(TextDocument.update(document, contentChanges, version)));
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    if (texts.delete(uri)) listener.closed(uri);
  });

  return { get: uri => texts.get(uri), all: () => [...texts.values()] };
}

/** Why changes cannot be applied; null when they can. */
function faultOf(
  document: TextDocument,
  version: number,
  changes: readonly TextDocumentContentChangeEvent[],
): string | null {
  if (!Number.isInteger(version) || version <= document.version) {
    return `version ${version} does not follow version ${document.version}`;
  }
  return Array.isArray(changes) && changes.every(isChange) ? null : `version ${version} holds what is no change`;
}

function isChange(change: TextDocumentContentChangeEvent): boolean {
  if (typeof change !== 'object' || typeof change.text !== 'string') return false;
  if (!('range' in change)) return true;
  const { start, end } = change.range;
  return [start.line, start.character, end.line, end.character].every(at => Number.isInteger(at) && at >= 0);
}
