import fc from 'fast-check';
import {
  LSPErrorCodes,
  type CodeAction,
  type Diagnostic,
  type DocumentSymbol,
  type TextDocumentEdit,
} from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { connect, refusal, URI, type TestClient } from '../lsp/connect';
import { summaryText } from '../properties/arbitraries';
import { applyEdits, applyUndo } from '../properties/laws';
import { SETTINGS, shownOf } from './live-server';
import { patience, sizeOf } from './size';

const FIXES = sizeOf(2_000);

interface Chosen {
  readonly action: CodeAction;
  readonly edits: readonly TextEdit[];
  readonly findings: readonly Diagnostic[];
  readonly outline: readonly DocumentSymbol[];
}

test(
  `${FIXES} quick-fixes chosen at random begin and end at lines with findings or headings, are undone exactly, and are refused when the text has moved on`,
  { timeout: patience(2_000, 180_000) },
  async () => {
    const client = await connect({ settings: SETTINGS });
    let carriedOut = 0;
    const texts = fc.sample(fc.tuple(summaryText, fc.nat(), fc.nat()), FIXES * 8);
    for (const [text, which, choice] of texts) {
      if (carriedOut >= FIXES) break;
      client.open(text);
      const chosen = await chooseAt(client, text, which, choice);
      if (chosen) {
        await carryOut(client, text, chosen);
        carriedOut++;
      }
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    }
    expect(carriedOut).toBe(FIXES);
    client.close();
  },
);

/** A fix of one of the findings that is an edit of plain text, resolved as the editor does when it is chosen. */
async function chooseAt(client: TestClient, text: string, which: number, choice: number): Promise<Chosen | null> {
  const { findings, outline } = await shownOf(client.connection, URI);
  const finding = findings[which % Math.max(1, findings.length)];
  if (!finding) return null;
  const offered = await offeredFor(client, finding);
  // What asks the writer first is a command of the editor.
  const edits = offered.filter(({ command }) => !command);
  const action = edits[choice % Math.max(1, edits.length)];
  if (!action) return null;
  const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  const [change] = (resolved.edit?.documentChanges ?? []) as TextDocumentEdit[];
  const changes = change?.edits.filter((edit): edit is TextEdit => 'newText' in edit);
  expect(change?.textDocument.version, `${action.title} in ${JSON.stringify(text)}`).toBe(1);
  // An edit with tab stops is the editor's to carry out.
  return changes?.length ? { action, edits: changes, findings, outline: outline ?? [] } : null;
}

function offeredFor(client: TestClient, { range, ...finding }: Diagnostic): Promise<readonly CodeAction[]> {
  const context = { diagnostics: [{ range, ...finding }] };
  return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: URI }, range, context });
}

async function carryOut(client: TestClient, text: string, { action, edits, findings, outline }: Chosen): Promise<void> {
  const told = `${action.title} in ${JSON.stringify(text)}`;
  const document = TextDocument.create(URI, 'zongjie', 1, text);
  const fixed = TextDocument.applyEdits(document, [...edits]);
  expect(fixed, told).not.toBe(text);
  const related = new Set(findings.flatMap(linesOf));
  // Headings that follow upon a wrong number are numbered anew with it.
  if (action.title.includes('重编')) for (const line of headingLines(outline)) related.add(line);
  expect(
    touched(document, edits).filter(line => !related.has(line) && !action.title.startsWith('全文')),
    told,
  ).toEqual([]);
  const core = edits.map(({ range, newText }) => ({ range, text: newText }));
  const { text: same, undo } = applyEdits(text, core);
  expect(same, told).toBe(fixed);
  expect(applyUndo(fixed, undo), told).toBe(text);

  client.raw({
    method: 'textDocument/didChange',
    params: { textDocument: { uri: URI, version: 2 }, contentChanges: bottomUp(edits) },
  });
  expect(await refusal(client.connection.sendRequest('codeAction/resolve', action)), told).toBe(
    LSPErrorCodes.ContentModified,
  );
  expect(await shownOf(client.connection, URI), told).toEqual(await freshly(fixed));
}

/** The first and the last line of which an edit changes something: not the one before, whose end it takes along, nor the one behind. */
function touched(document: TextDocument, edits: readonly TextEdit[]): readonly number[] {
  return edits.flatMap(({ range: { start, end } }) => {
    const isLong = end.line > start.line;
    const first = isLong && start.character >= lineText(document, start.line).length ? start.line + 1 : start.line;
    return [first, isLong && end.character === 0 ? end.line - 1 : end.line];
  });
}

/** Of a finding, and of what it names: the other copies of a repeat. */
function linesOf({ range, relatedInformation = [] }: Diagnostic): readonly number[] {
  const ranges = [range, ...relatedInformation.map(({ location }) => location.range)];
  return ranges.flatMap(({ start, end }) => [start.line, end.line]);
}

function headingLines(outline: readonly DocumentSymbol[]): readonly number[] {
  return outline.flatMap(({ selectionRange, children = [] }) => [selectionRange.start.line, ...headingLines(children)]);
}

function lineText(document: TextDocument, line: number): string {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).replace(/[\r\n]+$/, '');
}

function topDown(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
  );
}

/** As changes one after another, none moves the place of the next. */
function bottomUp(edits: readonly TextEdit[]): readonly object[] {
  return topDown(edits)
    .toReversed()
    .map(({ range, newText }) => ({ range, text: newText }));
}

async function freshly(text: string): Promise<unknown> {
  const client = await connect({ settings: SETTINGS });
  client.open(text);
  const shown = await shownOf(client.connection, URI);
  client.close();
  return shown;
}
