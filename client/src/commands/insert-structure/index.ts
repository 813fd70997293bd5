import { SnippetString, window } from 'vscode';
import type { Requests } from '../../requests';
import { chooseStructure } from './choose';

/** 插入常用结构: a list that is searched by Chinese, pinyin or initials; prefixes fail under an input method. */
export async function insertStructure(requests: Requests): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const structure = await chooseStructure(requests.structures());
  if (structure) await editor.insertSnippet(new SnippetString(structure.body));
}
