import { l10n, QuickPickItemKind, SnippetString, window, type QuickPickItem } from 'vscode';
import type { Structure } from '../../../server/src/protocol';
import type { Requests } from '../requests';

interface StructureItem extends QuickPickItem {
  readonly structure?: Structure;
}

/** 插入常用结构: a list that is searched by Chinese, pinyin or initials; prefixes fail under an input method. */
export async function insertStructure(requests: Requests): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const items = requests.structures().then(itemsOf);
  const picked = await window.showQuickPick<StructureItem>(items, {
    title: l10n.t('Insert Stock Structure'),
    placeHolder: l10n.t('Search by Chinese, pinyin or initials'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked?.structure) await editor.insertSnippet(new SnippetString(picked.structure.body));
}

/** Under each group's name its structures; the detail shows what is inserted, the description how else it is found. */
function itemsOf(structures: readonly Structure[]): StructureItem[] {
  const items: StructureItem[] = [];
  let group: string | undefined;
  for (const structure of structures) {
    if (structure.group !== group) items.push({ label: structure.group, kind: QuickPickItemKind.Separator });
    group = structure.group;
    items.push({ label: structure.label, description: structure.keys, detail: structure.preview, structure });
  }
  return items;
}
