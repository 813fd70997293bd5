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
import type { AcrossData } from '../../../../server/src/protocol';
import { toRange } from '../../convert';
import { CLIENT_ID } from '../../names';

/** What comparing files has found, shown beside the findings of each text until it is cleared away or the place is changed. */
export interface CompareResults {
  readonly put: (uri: Uri, diagnostics: readonly lsp.Diagnostic[]) => void;
  /** What is found at a range of a text, the lines of a block all counted. */
  readonly at: (uri: Uri, range: Range) => readonly AcrossFinding[];
  /** Takes one away that the writer does not want to hear of. */
  readonly drop: (uri: Uri, diagnostic: Diagnostic) => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** A finding as it is shown, and what its fixes need. */
export interface AcrossFinding {
  readonly diagnostic: Diagnostic;
  readonly data: AcrossData;
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
    at: (uri, range) =>
      (shown.get(uri) ?? []).flatMap(diagnostic => {
        const data = dataOf.get(diagnostic);
        const isTouched = diagnostic.range.start.line <= range.end.line && lastLine(diagnostic) >= range.start.line;
        return data && isTouched ? [{ diagnostic, data }] : [];
      }),
    drop: (uri, dropped) => {
      shown.set(
        uri,
        (shown.get(uri) ?? []).filter(diagnostic => diagnostic !== dropped),
      );
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
    if (lastLine(diagnostic) < range.start.line) return [diagnostic];
    if (diagnostic.range.start.line <= range.end.line) return [];
    const { start, end } = diagnostic.range;
    const moved = copyOf(diagnostic, new Range(start.translate(delta), end.translate(delta)));
    return [moved];
  });
}

function copyOf(diagnostic: Diagnostic, range: Range): Diagnostic {
  const copy = new Diagnostic(range, diagnostic.message, diagnostic.severity);
  const data = dataOf.get(diagnostic);
  if (data) dataOf.set(copy, data);
  return Object.assign(copy, {
    source: diagnostic.source,
    code: diagnostic.code,
    relatedInformation: diagnostic.relatedInformation,
  });
}

/** What the fixes of the findings need, which the editor does not keep. */
const dataOf = new WeakMap<Diagnostic, AcrossData>();

/** A block is marked in its first line. */
function lastLine(diagnostic: Diagnostic): number {
  return diagnostic.range.start.line + (dataOf.get(diagnostic)?.lines ?? 1) - 1;
}

function toDiagnostic({ range, message, severity, code, codeDescription, ...given }: lsp.Diagnostic): Diagnostic {
  const diagnostic = new Diagnostic(
    toRange(range),
    typeof message === 'string' ? message : message.value,
    SEVERITIES[severity ?? 1],
  );
  if (given.data !== undefined) dataOf.set(diagnostic, given.data as AcrossData);
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
