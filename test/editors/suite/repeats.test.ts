import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  apply,
  closeAll,
  findingOf,
  fixTitled,
  lineOf,
  open,
  rangeOf,
  say,
  SUMMARY,
  undo,
  untilFindings,
} from './editor';
import { until } from './until';

const REPEATED = '一是部分点位清运不够及时';

async function openRepeat() {
  const editor = await open(SUMMARY);
  const { document } = editor;
  await untilFindings(document);
  return {
    editor,
    document,
    at: rangeOf(document, REPEATED, 1),
    first: lineOf(document, REPEATED),
    second: lineOf(document, REPEATED, 1),
  };
}

async function insert({ uri }: vscode.TextDocument, position: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, position, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

suite('a repeated paragraph', () => {
  teardown(closeAll);

  test('is reported with the place where it stands first', async () => {
    const { document, first, second } = await openRepeat();
    const repeat = findingOf(document, 'repeat/paragraph');
    assert.strictEqual(repeat.range.start.line + 1, second);
    assert.match(repeat.message, new RegExp(say(`^与第 ${first} 行`, `^Same as line ${first}`)));
    assert.strictEqual(repeat.relatedInformation?.[0]?.location.range.start.line, first - 1);
  });

  test('is deleted with its line, and one undo restores the text', async () => {
    const { document, at, first, second } = await openRepeat();
    const original = document.getText();
    const lines = document.lineCount;
    const title = say(`删除第 ${second} 行（与第 ${first} 行相同）`, `Delete line ${second} (same as line ${first})`);
    await apply(await fixTitled(document, at, title));
    assert.strictEqual(document.lineCount, lines - 1);
    assert.strictEqual(document.getText().split(REPEATED).length, 2);
    await undo();
    assert.strictEqual(document.getText(), original);
  });

  test('has a lens over the first one, and its copies as references', async () => {
    const { document, at, first, second } = await openRepeat();
    const lenses = await until('a lens over the first', async () => {
      const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      const found = all.filter(({ range }) => range.start.line === first - 1);
      return found.length > 0 && found;
    });
    assert.strictEqual(lenses[0]?.command?.title, say('另有 1 处', '1 more copy'));
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at.start,
    );
    assert.deepStrictEqual(
      places.map(({ range }) => range.start.line + 1),
      [first, second],
    );
  });

  test('is found in the other texts of the folder, as it stands in an unsaved editor', async () => {
    const { document } = await openRepeat();
    const line = document.lineAt(rangeOf(document, REPEATED).start.line).text;
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const { document: other } = await open('随手记.md');
    await insert(other, new vscode.Position(other.lineCount, 0), `\n\n${line}\n`);
    await vscode.commands.executeCommand('zongjie.checkFolder', folder.uri);
    const across = () =>
      [document, other].flatMap(({ uri }) =>
        vscode.languages.getDiagnostics(uri).filter(({ message }) => /《(?:旧衣|随手)|“(?:旧衣|随手)/.test(message)),
      );
    const [found] = await until('the other text', () => across().length > 0 && across());
    assert.ok(found?.relatedInformation?.[0]);
    await vscode.commands.executeCommand('zongjie.clearComparison');
    await until('the results are cleared', () => across().length === 0);
  });

  test('of another text is looked at there, compared, deleted, or said to be none', async () => {
    const { document } = await openRepeat();
    const { text } = document.lineAt(rangeOf(document, REPEATED).start.line);
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const { document: other } = await open('随手记.md');
    const line = other.lineCount + 2;
    await insert(other, new vscode.Position(other.lineCount, 0), `\n\n${text}\n`);
    const written = other.getText();
    const across = () =>
      vscode.languages.getDiagnostics(other.uri).filter(({ message }) => /《旧衣|“旧衣/.test(message));
    const compare = async () => {
      await vscode.commands.executeCommand('zongjie.checkFolder', folder.uri);
      await until('the repeat', () => across().length === 1);
    };
    const there = rangeOf(document, REPEATED).start.line;
    const place = say(`《${SUMMARY}》第 ${there + 1} 行`, `“${SUMMARY}”: Line ${there + 1}`);
    const own = say(`第 ${line} 行`, `Line ${line}`);
    const fix = async (title: string) => apply(await fixTitled(other, other.lineAt(line - 1).range, title));

    await compare();
    await fix(say(`在旁边打开${place}`, `Open “${SUMMARY}” beside: Line ${there + 1}`));
    await until('the other text at its place', () =>
      vscode.window.visibleTextEditors.some(
        ({ document: shown, selection }) => shown === document && selection.start.line === there,
      ),
    );
    await fix(say(`与${place}对比`, `Compare with ${place}`));
    await until('a diff is shown', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input.modified.path.includes('随手记.md');
    });
    await vscode.window.showTextDocument(other);
    await fix(say(`删除${own}（与${place}相同）`, `Delete ${own} (also in ${place})`));
    assert.ok(!other.getText().includes(REPEATED));
    await until('its finding is gone', () => across().length === 0);
    await undo();
    assert.strictEqual(other.getText(), written);

    await compare();
    await fix(say(`不是重复（与${place}）`, `Not a repeat (of ${place})`));
    await until('it is gone', () => across().length === 0);
    await vscode.commands.executeCommand('zongjie.checkFolder', folder.uri);
    assert.deepStrictEqual(across(), []);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder.uri, '.zongjie'), { recursive: true });
  });

  test('from last year is told in a report whose lines lead to both texts', async () => {
    const { document } = await openRepeat();
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    const old = vscode.Uri.joinPath(folder.uri, '2025年底稿.txt');
    const { text } = document.lineAt(rangeOf(document, REPEATED).start.line);
    await vscode.workspace.fs.writeFile(old, new TextEncoder().encode(`旧稿\n${text}\n`));
    await vscode.commands.executeCommand('zongjie.compareWithLastYear', old);
    const report = await until('the report', () =>
      vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.scheme === 'zongjie-report'),
    );
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      report.document.uri,
    );
    const back = links.filter(({ target }) => target?.path === 'zongjie.showRange').at(1)?.target;
    assert.ok(back, report.document.getText());
    const [argument] = JSON.parse(back.query) as unknown[];
    await vscode.commands.executeCommand(back.path, argument);
    await until('last year’s text at its line', () => {
      const shown = vscode.window.activeTextEditor;
      return shown?.document.uri.toString() === old.toString() && shown.selection.start.line === 1;
    });
    await vscode.commands.executeCommand('zongjie.clearComparison');
    await vscode.workspace.fs.delete(old);
  });

  test('is compared in the editor’s own diff', async () => {
    const { document, first, second } = await openRepeat();
    const range = (line: number) => ({
      start: { line: line - 1, character: 0 },
      end: { line: line - 1, character: document.lineAt(line - 1).text.length },
    });
    const argument = { uri: document.uri.toString(), first: range(first), others: [range(second)] };
    await vscode.commands.executeCommand('zongjie.compareCopies', argument);
    await until('a diff is shown', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input.original.scheme === 'zongjie-report';
    });
  });

  test('leads to the first one', async () => {
    const { editor, document, at, first, second } = await openRepeat();
    editor.selection = new vscode.Selection(at.start, at.start);
    const title = say(
      `转到第 ${first} 行（第一次出现，与第 ${second} 行相同）`,
      `Go to line ${first} (where line ${second} stands first)`,
    );
    await apply(await fixTitled(document, at, title));
    await until('the first one is selected', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && active.selection.start.line === first - 1;
    });
  });
});
