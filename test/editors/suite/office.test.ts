import * as assert from 'assert';
import * as vscode from 'vscode';
import { findOffice, inOffice, type Form } from '../../office/office';
import { closeAll, rangeOf, undo } from './editor';
import { exported, FIGURES, HEAD, imported, inFolder, NAME, openSample, VALUE, WHAT } from './sample-list';

const office = findOffice();
/** Types beside each thing of the list in LibreOffice and saves it in another form. */
async function filledInOffice(
  name: string,
  from: Form,
  to: Form,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const values = new Map([...FIGURES.map(([what, value]): [string, string] => [what, value]), [NAME, '云台']]);
  const typed = rows.flatMap((row, i) => {
    const what = row[WHAT] ?? '';
    const text = i < HEAD ? undefined : values.get(what);
    values.delete(what);
    return text === undefined ? [] : [{ row: i, column: VALUE, text }];
  });
  const content = await vscode.workspace.fs.readFile(inFolder(name));
  const [saved] = await inOffice(office ?? '', [{ content, from, to, typed }]);
  assert.ok(saved);
  return saved;
}

suite('the list that LibreOffice opens, fills in and saves', function () {
  this.timeout(120_000);
  teardown(closeAll);

  for (const [from, to] of [
    ['xlsx', 'xlsx'],
    ['csv', 'gb18030'],
  ] as const) {
    test(`${from} → ${to}: every figure in its place, nothing else changed, one undo`, async function () {
      if (!office) this.skip();
      const { document, editor } = await openSample();
      const [list] = await exported({ format: from, split: false }, `待填清单.${from}`);
      assert.ok(list);
      const content = await filledInOffice(`待填清单.${from}`, from, to, list.rows);
      await editor.edit(edit => {
        edit.insert(new vscode.Position(1, 0), '（征求意见稿）\n');
        edit.replace(rangeOf(document, '送书9500册次', 1), '送书9600册次');
      });
      const edited = document.getText();
      const name = `反馈.${to === 'xlsx' ? 'xlsx' : 'csv'}`;
      const report = await imported({ [name]: content });
      let expected = edited.replaceAll('xx区', '云台区');
      for (const [, , before, after] of FIGURES) expected = expected.replace(before, after);
      assert.strictEqual(document.getText(), expected, report);
      await vscode.window.showTextDocument(document, editor.viewColumn);
      await undo();
      assert.strictEqual(document.getText(), edited);
    });
  }
});
