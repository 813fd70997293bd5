import { languages, window } from 'vscode';
import { LANGUAGE } from '../names';
import type { Requests } from '../requests';

/**
 * Serves the active document as a summary although it does not read like one. Plain text becomes the language 工作总结; Markdown
 * stays Markdown, which keeps its preview and its own features.
 */
export async function treatAsSummary(requests: Requests): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  if (document.languageId === 'plaintext') await languages.setTextDocumentLanguage(document, LANGUAGE);
  else if (document.languageId !== LANGUAGE) await requests.treatAsSummary(document);
}
