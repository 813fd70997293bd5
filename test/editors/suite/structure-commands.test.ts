import * as assert from 'assert';
import * as vscode from 'vscode';
import type { StructureCommand } from '../../../server/src/protocol';
import { closeAll, openText, undo } from './editor';
import { until } from './until';

/** A change, the text with ｜ where the cursor stands, and what becomes of it. */
type Case = readonly [name: string, command: string, given: StructureCommand, before: string, after: string];

const LIST = '一、走访\n（一）入户\n逐户登记。\n二、整改\n（一）清单\n逐项销号。\n';

const CASES: readonly Case[] = [
  [
    'a list is renumbered where a heading was put in',
    'renumber',
    { do: 'renumber', scope: 'list' },
    '｜一、走访\n走访35户。\n一、登记\n登记12件。\n二、整改\n逐项销号。\n',
    '一、走访\n走访35户。\n二、登记\n登记12件。\n三、整改\n逐项销号。\n',
  ],
  [
    'a section is renumbered where a heading was deleted',
    'renumber',
    { do: 'renumber', scope: 'section' },
    '｜一、走访\n（一）入户\n逐户登记。\n（三）回访\n逐户回访。\n三、整改\n逐项销号。\n',
    '一、走访\n（一）入户\n逐户登记。\n（二）回访\n逐户回访。\n三、整改\n逐项销号。\n',
  ],
  [
    'the style of a level is changed',
    'restyleLevel',
    { do: 'restyle', dress: '（一）' },
    '｜一、走访\n走访35户。\n二、整改\n逐项销号。\n',
    '（一）走访\n走访35户。\n（二）整改\n逐项销号。\n',
  ],
  [
    'a heading is demoted with what lies below it',
    'demoteSection',
    { do: 'demote' },
    LIST.replace('二、整改', '｜二、整改'),
    '一、走访\n（一）入户\n逐户登记。\n（二）整改\n1.清单\n逐项销号。\n',
  ],
  [
    'a heading is promoted with what lies below it',
    'promoteSection',
    { do: 'promote' },
    '一、走访\n走访35户。\n｜（一）整改\n1.清单\n逐项销号。\n',
    '一、走访\n走访35户。\n二、整改\n（一）清单\n逐项销号。\n',
  ],
  [
    'a section moves down with its children',
    'moveSectionDown',
    { do: 'moveDown' },
    `｜${LIST}`,
    '一、整改\n（一）清单\n逐项销号。\n二、走访\n（一）入户\n逐户登记。\n',
  ],
  [
    'run-together headings get lines of their own',
    'splitHeadings',
    { do: 'split', scope: 'document' },
    '｜工作总结\n三、存在问题（一）基础薄弱。部分网格员一人多岗。（二）力量不足。缺少专职人员。\n',
    '工作总结\n三、存在问题\n（一）基础薄弱。部分网格员一人多岗。\n（二）力量不足。缺少专职人员。\n',
  ],
  [
    'a torn title is joined',
    'joinTitles',
    { do: 'join', scope: 'document' },
    '｜印发《社区走访登记\n工作方案》，明确分工。\n',
    '印发《社区走访登记工作方案》，明确分工。\n',
  ],
  [
    'the marks of a paragraph become full',
    'changeWidth',
    { do: 'fullWidth', scope: 'paragraph' },
    '｜走访35户,登记12件。\n整改8处,销号8处。\n',
    '走访35户，登记12件。\n整改8处,销号8处。\n',
  ],
  [
    'the marks of a section become full',
    'changeWidth',
    { do: 'fullWidth', scope: 'section' },
    '一、走访\n｜走访35户,登记12件。\n回访35户,满意。\n二、整改\n整改8处,销号8处。\n',
    '一、走访\n走访35户，登记12件。\n回访35户，满意。\n二、整改\n整改8处,销号8处。\n',
  ],
  [
    'the marks of the whole text become half',
    'changeWidth',
    { do: 'halfWidth', scope: 'document' },
    '｜走访35户，登记12件。\n整改8处，销号8处。\n',
    '走访35户,登记12件.\n整改8处,销号8处.\n',
  ],
];

suite('each change of structure', () => {
  teardown(closeAll);

  for (const [name, command, given, before, after] of CASES) {
    test(`${name}, in one step to undo`, async () => {
      const content = before.replace('｜', '');
      const editor = await openText(content, 'zongjie');
      const place = editor.document.positionAt(before.indexOf('｜'));
      editor.selection = new vscode.Selection(place, place);
      let isDone = false;
      const changing = Promise.resolve(
        vscode.commands.executeCommand(`zongjie.${command}`, { command: given }),
      ).finally(() => (isDone = true));
      // What reaches beyond the section is shown first.
      await until(`the text is changed, not ${editor.document.getText()}`, async () => {
        if (!isDone) await vscode.commands.executeCommand('refactorPreview.apply');
        return editor.document.getText() !== content;
      });
      await changing;
      assert.strictEqual(editor.document.getText(), after);
      await vscode.window.showTextDocument(editor.document);
      await undo();
      assert.strictEqual(editor.document.getText(), content);
    });
  }
});
