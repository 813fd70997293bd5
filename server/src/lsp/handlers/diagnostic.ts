import {
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
  type DocumentDiagnosticReport,
} from '../library';
import { createReportNames, diagnosticsOf } from '../diagnostics';
import { answerRequest, uriOf } from '../guard';
import type { Session } from '../session';
import { settle } from '../warm-up';

/** Findings for clients that pull them; `unchanged` where the client shows them already. */
export function handleDiagnostic(session: Session): void {
  const nameOf = createReportNames();
  answerRequest(session, DocumentDiagnosticRequest.type, async (params): Promise<DocumentDiagnosticReport> => {
    const uri = uriOf(params);
    const text = session.documents.get(uri);
    const reading = text ? await session.readings.of(text) : null;
    if (reading && !reading.outlineOnly) await settle(reading.analysis);
    if (text && session.documents.get(uri) !== text) throw outdated();
    const items = diagnosticsOf(session, reading);
    const resultId = nameOf(uri, items);
    return params.previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
}

/** A pull has its own answer for a text that moved on; VS Code would take ContentModified for a text without findings. */
function outdated(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document has changed meanwhile.', {
    retriggerRequest: true,
  });
}
