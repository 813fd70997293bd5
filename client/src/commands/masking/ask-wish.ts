import { l10n, window, type QuickPickItem } from 'vscode';
import type { MaskParams } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';

interface KindItem extends QuickPickItem {
  readonly masked: string;
}

/** Which kinds, and which words besides; undefined where the writer turns away. */
export async function askWish(requests: Requests): Promise<Pick<MaskParams, 'kinds' | 'words'> | undefined> {
  const own = 'word';
  const title = l10n.t('Mask Names and Figures');
  const items = requests
    .maskKinds()
    .then(kinds => kinds.map(({ kind, name }): KindItem => ({ label: name, masked: kind, picked: kind !== own })));
  const picked = await window.showQuickPick(items, {
    title,
    canPickMany: true,
    placeHolder: l10n.t('What is to be taken out'),
  });
  if (!picked?.length) return undefined;
  const kinds = picked.map(({ masked }) => masked);
  if (!kinds.includes(own)) return { kinds, words: [] };
  const typed = await window.showInputBox({
    title,
    prompt: l10n.t('Other words to be masked, with 、 between them'),
    ignoreFocusOut: true,
  });
  if (typed === undefined) return undefined;
  return {
    kinds,
    words: typed
      .split(/[、,，;；]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
  };
}
