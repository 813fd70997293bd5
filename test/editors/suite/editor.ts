import * as assert from 'assert';
import * as vscode from 'vscode';
import { until } from './until';

export const EXTENSION = 'zongjie.zongjie';
/** A summary in which a paragraph stands once in full and once with gaps, and another one twice. */
export const SUMMARY = '旧衣回收工作总结.txt';

/** The text in the language of the interface. */
export function say(zh: string, en: string): string {
  return vscode.env.language === 'zh-cn' ? zh : en;
}

/** Opens a file of the workspace as a writer does, and nothing else: the extension has to come by itself. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the run has a folder');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name), { preview: false });
}

/** A new document that was never saved. */
export async function openText(content: string, language: string): Promise<vscode.TextEditor> {
  // A name that has just become free may still stand for the document that had it.
  const document = await until('a document of its own', async () => {
    const made = await vscode.workspace.openTextDocument({ content, language });
    return made.getText() === content && made;
  });
  return vscode.window.showTextDocument(document);
}

/** Takes back all that a test has written and closes its editors. */
export async function closeAll(): Promise<void> {
  const isOurs = ({ uri, isUntitled }: vscode.TextDocument) =>
    isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  // The editor's own settings are a document too, for as long as a changed setting is being written.
  for (const document of vscode.workspace.textDocuments.filter(candidate => candidate.isDirty && isOurs(candidate))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of the nth occurrence (from 0) of a text. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let offset = document.getText().indexOf(text);
  for (let i = 0; i < nth && offset >= 0; i++) offset = document.getText().indexOf(text, offset + 1);
  assert.ok(offset >= 0, `the document has ${text}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** The number of a line as a writer counts. */
export function lineOf(document: vscode.TextDocument, text: string, nth = 0): number {
  return rangeOf(document, text, nth).start.line + 1;
}

export function findings({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'zongjie')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The codes of the rules whose findings are shown, one for each finding. */
export function codes(document: vscode.TextDocument): unknown[] {
  return findings(document).map(({ code }) => (typeof code === 'object' ? code.value : code));
}

/** The first finding of a rule. */
export function findingOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic {
  const found = findings(document)[codes(document).indexOf(rule)];
  assert.ok(found, `${rule} is not among ${codes(document).join(' | ')}`);
  return found;
}

export function messages(document: vscode.TextDocument): string[] {
  return findings(document).map(({ message }) => message);
}

export function untilFindings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return until(`findings in ${document.uri.path}`, () => {
    const found = findings(document);
    return found.length > 0 && found;
  });
}

/** What differs from run to run left out, for comparing findings before and after. */
export function shownFindings(document: vscode.TextDocument): unknown[] {
  return findings(document).map(({ message, range: { start, end }, code, severity }) => ({
    message,
    place: [start.line, start.character, end.line, end.character],
    code: typeof code === 'object' ? code.value : code,
    severity,
  }));
}

export async function outline({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[] | undefined> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
}

/** The quick-fixes at a range with their edits, by title. */
export async function fixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return until('quick-fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    return actions.length > 0 && actions;
  });
}

export async function fixTitled(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  const fixes = await fixesAt(document, range);
  const fix = fixes.find(candidate => candidate.title === title);
  assert.ok(fix, `no fix “${title}” among ${fixes.map(other => other.title).join(' | ')}`);
  return fix;
}

/** Does what choosing the action in the menu does. */
export async function apply({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was accepted');
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}
