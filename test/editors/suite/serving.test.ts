import * as assert from 'assert';
import * as vscode from 'vscode';
import {
  closeAll,
  codes,
  EXTENSION,
  findings,
  messages,
  open,
  openText,
  outline,
  rangeOf,
  SUMMARY,
  untilFindings,
} from './editor';
import { until } from './until';

const configuration = () => vscode.workspace.getConfiguration('zongjie');
const update = (setting: string, value: unknown) =>
  configuration().update(setting, value, vscode.ConfigurationTarget.Global);

suite('which documents are served', () => {
  teardown(closeAll);

  test('opening a summary brings the extension and its findings', async () => {
    const { document } = await open(SUMMARY);
    assert.strictEqual(document.languageId, 'zongjie');
    await untilFindings(document);
    assert.strictEqual(vscode.extensions.getExtension(EXTENSION)?.isActive, true);
  });

  test('it has the commands that its manifest names', async () => {
    const manifest = vscode.extensions.getExtension(EXTENSION)?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    const registered = await vscode.commands.getCommands(true);
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.includes(command));
    assert.deepStrictEqual(missing, []);
  });

  test('an ordinary text and ordinary notes stay untouched', async () => {
    const summary = await open(SUMMARY);
    await untilFindings(summary.document);
    for (const name of ['购物清单.txt', '随手记.md']) {
      const { document } = await open(name);
      const symbols = (await outline(document)) ?? [];
      const ours = symbols.filter(({ detail }) => detail.includes('待填') || detail.includes('字'));
      assert.deepStrictEqual(ours, []);
      assert.deepStrictEqual(findings(document), []);
    }
  });

  test('Markdown that reads like a summary is served', async () => {
    const { document } = await open('党员学习.md');
    assert.strictEqual(document.languageId, 'markdown');
    await untilFindings(document);
    assert.match(messages(document)[0] ?? '', /集中学习（次）$/);
  });

  test('plain text that does not is served once it is treated as a summary', async () => {
    const { document } = await openText('晚饭买菜花了xx元。', 'plaintext');
    await vscode.commands.executeCommand('zongjie.treatAsSummary');
    const served = await until('the new language', () =>
      vscode.workspace.textDocuments.find(
        other => other.uri.toString() === document.uri.toString() && other.languageId === 'zongjie',
      ),
    );
    assert.strictEqual((await untilFindings(served)).length, 1);
  });

  test('Markdown that does not is served once it is treated as a summary, and stays Markdown', async () => {
    const { document } = await open('随手记.md');
    await vscode.commands.executeCommand('zongjie.treatAsSummary');
    const [finding] = await untilFindings(document);
    assert.deepStrictEqual(finding?.range, rangeOf(document, 'xx'));
    assert.strictEqual(document.languageId, 'markdown');
  });

  test('the switch of a language takes its marks away at once, and brings them back', async () => {
    const { document } = await open('党员学习.md');
    await untilFindings(document);
    try {
      await update('markdown', 'off');
      await until('no findings', () => findings(document).length === 0);
    } finally {
      await update('markdown', undefined);
    }
    await untilFindings(document);
  });

  test('a rule that is switched off takes its marks away at once, and no others', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    try {
      await update('rules', { 'gap/placeholder': 'off' });
      await until('no gap is marked', () => !codes(document).includes('gap/placeholder'));
      assert.ok(codes(document).includes('repeat/paragraph'));
    } finally {
      await update('rules', undefined);
    }
    await until('the gaps are marked again', () => codes(document).includes('gap/placeholder'));
  });

  test('the level of a rule is the writer’s', async () => {
    const { document } = await open(SUMMARY);
    await untilFindings(document);
    try {
      await update('rules', { 'gap/placeholder': 'info' });
      await until('information', () =>
        findings(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Information),
      );
    } finally {
      await update('rules', undefined);
    }
  });
});
