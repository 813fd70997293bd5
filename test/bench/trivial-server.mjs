// What a server costs that knows nothing: the library, its text documents, and an answer of a given length made up beforehand.
import { createConnection, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
let diagnostics = [];
let symbols = [];
let version = 0;

connection.onInitialize(({ initializationOptions }) => {
  diagnostics = initializationOptions?.diagnostics ?? [];
  symbols = initializationOptions?.symbols ?? [];
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      documentSymbolProvider: true,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    },
  };
});
connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  version += document ? document.version : 0;
  return { kind: 'full', resultId: String(version), items: diagnostics };
});
connection.onDocumentSymbol(() => symbols);
documents.listen(connection);
connection.listen();
