import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, openText, say, type } from './editor';
import { until } from './until';

/** What is offered at the end of a text. */
async function offeredAfter(content: string): Promise<vscode.CompletionItem[]> {
  const { document } = await openText(content, 'zongjie');
  const end = document.positionAt(content.length);
  return until('completions', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    return items.length > 0 && items;
  });
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

suite('writing', () => {
  teardown(closeAll);

  test('after 一是 comes 二是', async () => {
    const offered = await offeredAfter('主要做法如下：一是摸清底数，逐户登记；');
    assert.ok(
      offered.some(item => labelOf(item).startsWith('二是')),
      offered.map(labelOf).join(' '),
    );
  });

  test('after Enter 二是 waits in grey: Tab takes it, another Enter does not', async () => {
    const editor = await openText('走访工作总结\n主要做法：\n', 'zongjie');
    await vscode.commands.executeCommand('cursorBottom');
    await type('一是逐户走访；');
    await type('\n');
    await until('the grey text is taken', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      return editor.document.getText().endsWith('；\n二是');
    });
    await type('登记造册；');
    await type('\n');
    await type('\n');
    assert.ok(editor.document.getText().endsWith('登记造册；\n\n'));
  });

  test('after 二、 comes 三、', async () => {
    const offered = await offeredAfter('一、主要做法\n抓好登记。\n二、存在的问题\n人手不足。\n');
    assert.ok(
      offered.some(item => labelOf(item).startsWith('三、')),
      offered.map(labelOf).join(' '),
    );
  });

  test('a stock structure is chosen from the list and written with its tab stops', async () => {
    const editor = await openText('', 'zongjie');
    const chosen = vscode.commands.executeCommand('zongjie.insertStructure');
    await until('a structure is inserted', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText() !== '';
    });
    await chosen;
    const year = String(new Date().getFullYear());
    assert.ok(editor.document.getText().includes(`${year}年`), say('有当年年份', 'it has the current year'));
    assert.ok(!editor.selection.isEmpty, 'the first tab stop is selected');
  });
});
