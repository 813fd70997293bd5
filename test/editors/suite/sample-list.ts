import * as assert from 'assert';
import * as vscode from 'vscode';
import type { Sheet } from '../../../server/src/core/figures/index';
import { readTable } from '../../../server/src/tables/index';
import { open, untilFindings } from './editor';
import { until } from './until';

const SAMPLE = '2026年工作总结.txt';
export const HEAD = 3;
export const [WHAT, VALUE, FILLED_BY] = [2, 5, 8];

/** What the departments write beside each thing, and what the text says before and after. */
export const FIGURES: readonly (readonly [what: string, value: string, before: string, after: string])[] = [
  ['群众满意度', '97.5%', '满意度达xx%', '满意度达97.5%'],
  ['专题会议', '5', '召开专题会议__次', '召开专题会议5次'],
  ['人员等问题', '13个', '人员等问题__个', '人员等问题13个'],
  ['社区阅读角', '52', '社区阅读角xx个', '社区阅读角52个'],
  ['职工书屋', '17', '职工书屋xx家', '职工书屋17家'],
  ['阅览座位', '640', '阅览座位　　个', '阅览座位640个'],
  ['图书', '3.4', '更新图书x.x万册', '更新图书3.4万册'],
  ['读书会', '40', '读书会__场', '读书会40场'],
  ['《阅读指南》', '8800', '《阅读指南》    册', '《阅读指南》8800册'],
  ['获市级表彰', '4', '获市级表彰x户', '获市级表彰4户'],
  ['行程', '2300', '行程____公里', '行程2300公里'],
  ['日期', '4月23日', '在x月x日“', '在4月23日“'],
  ['稿件', '61', '刊发稿件000篇', '刊发稿件61篇'],
  ['填报单位', '区图书馆办公室', '填报单位：', '填报单位：区图书馆办公室'],
];
export const NAME = '区名：全文“xx区”';

const folder = () => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(uri, 'the run has a folder');
  return uri;
};
export const inFolder = (name: string) => vscode.Uri.joinPath(folder(), name);

export async function sheetsOf(uri: vscode.Uri): Promise<readonly Sheet[]> {
  const table = readTable(await vscode.workspace.fs.readFile(uri), uri.path);
  assert.ok(table.ok, `${uri.path} can be read`);
  return table.sheets;
}

export async function exported(
  form: { format: 'csv' | 'xlsx'; split: boolean },
  name: string,
): Promise<readonly Sheet[]> {
  const to = inFolder(name);
  await vscode.commands.executeCommand('zongjie.exportGapList', { ...form, to: to.toString() });
  return sheetsOf(to);
}

export async function openSample() {
  const editor = await open(SAMPLE);
  await untilFindings(editor.document);
  return { editor, document: editor.document, original: editor.document.getText() };
}

/** The list as a department returns it: values beside the first thing of each name, everything else as it was sent. */
export function filledIn(rows: Sheet['rows'], values: ReadonlyMap<string, string>, by: string): Sheet['rows'] {
  const left = new Map(values);
  return rows.map((row, i) => {
    const what = row[WHAT] ?? '';
    const value = i < HEAD ? undefined : left.get(what);
    if (value === undefined) return row;
    left.delete(what);
    const filled = Array.from({ length: 10 }, (_, column) => row[column] ?? '');
    filled[VALUE] = value;
    filled[FILLED_BY] = by;
    return filled;
  });
}

/** Writes the returns and imports them; gives the report that is shown then, which names them. */
export async function imported(returns: Readonly<Record<string, Uint8Array>>, ask = false): Promise<string> {
  const names = Object.keys(returns);
  for (const [name, content] of Object.entries(returns)) await vscode.workspace.fs.writeFile(inFolder(name), content);
  await vscode.commands.executeCommand('zongjie.importGapList', {
    from: names.map(name => inFolder(name).toString()),
    ask,
  });
  return until('the report is shown', () => {
    const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'zongjie-report');
    const text = shown?.document.getText() ?? '';
    return names.every(name => text.includes(name)) && text;
  });
}
