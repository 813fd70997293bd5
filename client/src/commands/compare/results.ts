import {
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticRelatedInformation,
  languages,
  Location,
  Range,
  Uri,
  workspace,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import type * as lsp from 'vscode-languageclient';
import { toRange } from '../../convert';
import { CLIENT_ID } from '../../names';

/** What comparing files has found, shown beside the findings of each text until it is cleared away or the place is changed. */
export interface CompareResults {
  readonly put: (uri: Uri, diagnostics: readonly lsp.Diagnostic[]) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

export function createCompareResults(): CompareResults {
  const shown = languages.createDiagnosticCollection(`${CLIENT_ID}-compare`);
  const changed = workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
    const before = shown.get(uri);
    if (!before?.length || contentChanges.length === 0) return;
    shown.set(uri, contentChanges.reduce<readonly Diagnostic[]>(move, before));
  });
  return {
    put: (uri, diagnostics) => {
      shown.set(uri, diagnostics.map(toDiagnostic));
    },
    clear: () => shown.clear(),
    dispose: () => {
      changed.dispose();
      shown.dispose();
    },
  };
}

/** What stands below a change moves with its lines; what the change touches was judged as it no longer is. */
function move(
  diagnostics: readonly Diagnostic[],
  { range, text }: TextDocumentContentChangeEvent,
): readonly Diagnostic[] {
  const delta = text.split(/\r\n|\r|\n/).length - 1 - (range.end.line - range.start.line);
  return diagnostics.flatMap(diagnostic => {
    if (diagnostic.range.end.line < range.start.line) return [diagnostic];
    if (diagnostic.range.start.line <= range.end.line) return [];
    const { start, end } = diagnostic.range;
    const moved = copyOf(diagnostic, new Range(start.translate(delta), end.translate(delta)));
    return [moved];
  });
}

function copyOf(diagnostic: Diagnostic, range: Range): Diagnostic {
  const copy = new Diagnostic(range, diagnostic.message, diagnostic.severity);
  return Object.assign(copy, {
    source: diagnostic.source,
    code: diagnostic.code,
    relatedInformation: diagnostic.relatedInformation,
  });
}

function toDiagnostic({ range, message, severity, code, codeDescription, ...given }: lsp.Diagnostic): Diagnostic {
  const diagnostic = new Diagnostic(
    toRange(range),
    typeof message === 'string' ? message : message.value,
    SEVERITIES[severity ?? 1],
  );
  const page = codeDescription && Uri.parse(codeDescription.href);
  return Object.assign(diagnostic, {
    source: given.source,
    code: page && code !== undefined ? { value: code, target: page } : code,
    relatedInformation: given.relatedInformation?.map(
      ({ location, message: told }) =>
        new DiagnosticRelatedInformation(new Location(Uri.parse(location.uri), toRange(location.range)), told),
    ),
  });
}

/** By the protocol's numbers. */
const SEVERITIES = {
  1: DiagnosticSeverity.Error,
  2: DiagnosticSeverity.Warning,
  3: DiagnosticSeverity.Information,
  4: DiagnosticSeverity.Hint,
};
