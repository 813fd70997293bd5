import * as assert from 'assert';
import * as vscode from 'vscode';
import { closeAll, findings, rangeOf, say, undo } from './editor';
import { answerInput, hasKeyboard } from './keyboard';
import { foreignCsv, foreignXlsx } from './returns';
import { exported, FIGURES, filledIn, HEAD, imported, inFolder, NAME, openSample, sheetsOf, WHAT } from './sample-list';

suite('the list that goes to the departments', () => {
  teardown(closeAll);

  test('comes back into a text that has moved on: every figure in its place, nothing else changed, one undo', async () => {
    const { editor, document, original } = await openSample();
    const [list, own] = await exported({ format: 'xlsx', split: false }, '待填清单.xlsx');
    assert.ok(list && own);
    assert.strictEqual(document.getText(), original);
    assert.ok(!list.rows.flat().includes('48'), 'the sheet for the departments has no suggestions');
    assert.ok(own.rows.flat().includes('48'), 'the writer’s own sheet has them');

    // Meanwhile a line comes in above, a figure beside a gap is corrected, and one gap is filled by hand.
    await editor.edit(edit => {
      edit.insert(new vscode.Position(1, 0), '（送审稿，请各科室核对）\n');
      edit.replace(rangeOf(document, '晚上9时', 1), '晚上10时');
      edit.replace(rangeOf(document, '专题讲座__场'), '专题讲座8场');
    });
    const edited = document.getText();
    const half = Math.floor(FIGURES.length / 2);
    const valuesOf = (figures: typeof FIGURES) => new Map(figures.map(([what, value]) => [what, value]));
    const first = new Map([...valuesOf(FIGURES.slice(0, half)), [NAME, '云台'], ['群众', '5100'], ['专题讲座', '9']]);
    const second = new Map([...valuesOf(FIGURES.slice(half - 2)), ['群众', '5200'], ['自助书房', '无']]);
    const report = await imported({
      '宣传科.xlsx': foreignXlsx(filledIn(list.rows, first, '张三')),
      '办公室.csv': foreignCsv(filledIn(list.rows, second, '李四')),
    });

    let expected = edited.replaceAll('xx区', '云台区');
    for (const [, , before, after] of FIGURES) {
      assert.strictEqual(expected.split(before).length, 2, `${before} stands once in the text`);
      expected = expected.replace(before, after);
    }
    assert.strictEqual(document.getText(), expected);
    const summary = say('填了 15 项（17 处），要您处理 3 项', 'Filled in: 15 (17 places); for you to see to: 3');
    assert.ok(report.includes(summary), report);
    for (const words of ['“5100”', '“5200”', '“9”', '“无”', '张三', '李四']) assert.ok(report.includes(words), words);

    await vscode.window.showTextDocument(document, editor.viewColumn);
    await undo();
    assert.strictEqual(document.getText(), edited);
  });

  if (hasKeyboard) {
    test('asks which of two returns is right, and fills in the one that is clicked, all in one undo', async () => {
      const { document, original, editor } = await openSample();
      const [list] = await exported({ format: 'xlsx', split: false }, '待填清单.xlsx');
      assert.ok(list);
      const first = new Map([
        ['专题会议', '5'],
        ['职工书屋', '17'],
      ]);
      const second = new Map([
        ['专题会议', '6'],
        ['读书会', '40'],
      ]);
      answerInput('', ['ArrowDown', 'Enter'], say('读者组.csv 第', '读者组.csv, row'));
      const report = await imported(
        {
          '编目组.xlsx': foreignXlsx(filledIn(list.rows, first, '张三')),
          '读者组.csv': foreignCsv(filledIn(list.rows, second, '李四')),
        },
        true,
      );
      const expected = original
        .replace('召开专题会议__次', '召开专题会议6次')
        .replace('职工书屋xx家', '职工书屋17家')
        .replace('读书会__场', '读书会40场');
      assert.strictEqual(document.getText(), expected);
      assert.ok(!report.includes('“5”'), report);
      await vscode.window.showTextDocument(document, editor.viewColumn);
      await undo();
      assert.strictEqual(document.getText(), original);
    });

    test('asks about a value that does not fit and about a place that stands twice by now, all in one undo', async () => {
      const { document, editor } = await openSample();
      const [list] = await exported({ format: 'xlsx', split: false }, '待填清单.xlsx');
      assert.ok(list);
      const line = document.lineAt(rangeOf(document, '获市级表彰x户').start);
      await editor.edit(edit => edit.insert(line.rangeIncludingLineBreak.end, `${line.text}\n`));
      const edited = document.getText();
      const values = new Map([
        ['阅览座位', '640座'],
        ['获市级表彰', '4'],
      ]);
      answerInput('640', ['Enter'], say('填入“640”', 'Fill in “640”'));
      const second = line.lineNumber + 2;
      answerInput('', ['ArrowDown', 'Enter'], say(`第 ${second} 行（`, `line ${second} (`));
      const report = await imported({ '综合组.xlsx': foreignXlsx(filledIn(list.rows, values, '王五')) }, true);
      const at = edited.lastIndexOf('获市级表彰x户');
      const expected = `${edited.slice(0, at)}获市级表彰4户${edited.slice(at + '获市级表彰x户'.length)}`;
      assert.strictEqual(document.getText(), expected.replace('阅览座位　　个', '阅览座位640个'));
      assert.ok(report.includes(say('您写的“640”', 'Your own “640”')), report);
      await vscode.window.showTextDocument(document, editor.viewColumn);
      await undo();
      assert.strictEqual(document.getText(), edited);
    });
  }

  test('is CSV that Excel reads as UTF-8, with the suggestions in a file of their own', async () => {
    const { document } = await openSample();
    await exported({ format: 'csv', split: false }, '清单.csv');
    const bytes = await vscode.workspace.fs.readFile(inFolder('清单.csv'));
    assert.deepStrictEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    const own = await sheetsOf(inFolder('清单－建议值.csv'));
    assert.ok(own.some(({ rows }) => rows.flat().includes('48')));
    assert.ok(findings(document).length > 0);
  });

  test('is one file for each department where it is split, without the suggestions', async () => {
    await openSample();
    const to = inFolder('分科室.xlsx').toString();
    await vscode.commands.executeCommand('zongjie.exportGapList', { format: 'xlsx', split: true, to });
    const sheets = await sheetsOf(inFolder('分科室－未分科室.xlsx'));
    assert.deepStrictEqual(
      sheets.map(({ rows }) => rows.slice(HEAD).map(row => row[WHAT])[0]),
      [NAME],
    );
    await sheetsOf(inFolder('分科室－建议值.xlsx'));
  });

  test('is told from another table, and a file that cannot be read is named; the text stays', async () => {
    const { document, original } = await openSample();
    const report = await imported({
      '花名册.csv': foreignCsv([
        ['姓名', '电话'],
        ['张三', '1'],
      ]),
      '坏.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    });
    assert.strictEqual(document.getText(), original);
    assert.ok(report.includes(say('没有用上的文件（2）', 'Files that were not used（2）')), report);
  });
});
