import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { capFindings } from '../core/features/index';
import { SOURCE, toDiagnostic } from './convert';
import type { Reading } from './readings';
import type { Session } from './session';

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

/** A name of what is reported, equal for equal reports: by it the client knows what it shows already. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return `${diagnostics.length}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
