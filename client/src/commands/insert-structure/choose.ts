import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Structure } from '../../../../server/src/protocol';
import { chineseKey, searchStructures } from './search';

interface StructureItem extends QuickPickItem {
  readonly structure?: Structure;
}

/** The structure that the writer picks. The list is searched here: the editor would search only what it shows, and pinyin is not shown. */
export function chooseStructure(asked: Promise<readonly Structure[]>): Promise<Structure | undefined> {
  return new Promise((resolve, reject) => {
    const pick = window.createQuickPick<StructureItem>();
    let structures: readonly Structure[] = [];
    const show = () => {
      pick.items = itemsOf(searchStructures(structures, pick.value));
    };
    pick.title = l10n.t('Insert Stock Structure');
    pick.placeholder = l10n.t('Search by Chinese, pinyin or initials');
    pick.busy = true;
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const found = searchStructures(structures, pick.value);
      const chosen = pick.selectedItems[0]?.structure;
      // Return may come before the items for what was typed have: what was typed counts.
      resolve(chosen && found.includes(chosen) ? chosen : found[0]);
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    asked.then(listed => {
      structures = listed;
      pick.busy = false;
      show();
    }, reject);
  });
}

/**
 * Under each group's name its structures; the detail shows what is inserted. A name always comes first: the editor tells the picked item by
 * its index, and where Return is faster than the items for what was typed, that of the first structure has to stay the same.
 */
function itemsOf(structures: readonly Structure[]): readonly StructureItem[] {
  return structures.flatMap((structure, i) => {
    const { group, label, preview: detail } = structure;
    const item = { label, description: chineseKey(structure), detail, structure, alwaysShow: true };
    const opensGroup = group !== structures[i - 1]?.group;
    return opensGroup ? [{ label: group, kind: QuickPickItemKind.Separator }, item] : [item];
  });
}
