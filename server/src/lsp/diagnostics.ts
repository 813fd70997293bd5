import { DiagnosticSeverity, type Diagnostic } from './library';
import { capFindings } from '../core/features/index';
import { once } from '../core/index';
import { toDiagnostic } from './convert';
import type { Reading } from './readings';
import type { Session } from './session';
import { SOURCE } from './source';

/** The findings of a reading as the client shows them; none where the document is not served. */
export function diagnosticsOf(session: Session, reading: Reading | null): Diagnostic[] {
  if (!reading) return [];
  const { shown, more } = capFindings(reading.analysis.findings);
  const diagnostics = shown.map(finding => toDiagnostic(session, reading.text.uri, finding));
  if (more) {
    diagnostics.unshift({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: DiagnosticSeverity.Information,
      source: SOURCE,
      message: session.say(more),
    });
  }
  return diagnostics;
}

/**
 * Names what is reported of a document: as long as the report stays the same, so does its name, by which the client knows what it
 * shows already. Only the last report of a document is kept, and of `MOST_KEPT` documents; names never recur in another server.
 */
export function createReportNames(): (uri: string, diagnostics: readonly Diagnostic[]) => string {
  const server = Math.random().toString(36).slice(2);
  const last = new Map<string, { readonly report: () => string; readonly name: string }>();
  let count = 0;
  return (uri, diagnostics) => {
    const known = last.get(uri);
    const report = once(() => JSON.stringify(diagnostics));
    // The first report has none to be compared with, and need not be written out.
    const isSame = known ? known.report() === report() : false;
    const name = known && isSame ? known.name : `${server}-${++count}`;
    last.delete(uri);
    last.set(uri, { report, name });
    if (last.size > MOST_KEPT) last.delete(last.keys().next().value ?? uri);
    return name;
  };
}

const MOST_KEPT = 50;
