import type {
  Connection,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from './library';
import { editLines, splitLines, type Line } from '../core/index';

/** One version of an open document. Immutable: a later version is another object. */
export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** A line that an edit does not touch stays the same object in the next version. */
  readonly lines: readonly Line[];
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
  const put = (text: OpenText): OpenText => {
    texts.set(text.uri, text);
    return text;
  };

  connection.onDidOpenTextDocument((params: DidOpenTextDocumentParams) => {
    const { uri, languageId, version, text } = params.textDocument;
    if (typeof uri !== 'string' || typeof text !== 'string') log('didOpen refused: it names no text');
    else listener.opened(put({ uri, languageId, version, lines: splitLines(text) }));
  });

  connection.onDidChangeTextDocument(({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
    const { uri, version } = textDocument;
    const before = texts.get(uri);
    const fault = before ? faultOf(before, version, contentChanges) : 'the document is not open';
    if (fault !== null) log(`didChange refused: ${fault}`);
    else if (before) listener.changed(put({ ...before, version, lines: contentChanges.reduce(apply, before.lines) }));
  });

  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (texts.delete(uri)) listener.closed(uri);
  });

  return { get: uri => texts.get(uri), all: () => [...texts.values()] };
}

function apply(lines: readonly Line[], change: TextDocumentContentChangeEvent): readonly Line[] {
  return 'range' in change ? editLines(lines, change.range, change.text) : splitLines(change.text);
}

/** Why changes cannot be applied; null when they can. */
function faultOf(
  document: OpenText,
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
