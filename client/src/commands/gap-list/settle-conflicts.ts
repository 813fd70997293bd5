import { l10n, window, type QuickPickItem } from 'vscode';
import type { GapListConflict } from '../../../../server/src/protocol';

interface OptionItem extends QuickPickItem {
  readonly choice: number | null;
}

/** Asks, conflict by conflict, which value is taken; null where the writer takes none. Turning away leaves the rest open. */
export async function settleConflicts(conflicts: readonly GapListConflict[]): Promise<(number | null)[]> {
  const choices: (number | null)[] = [];
  for (const conflict of conflicts) {
    const item = await window.showQuickPick(itemsFor(conflict), {
      title: `${l10n.t('The returns differ')} · ${choices.length + 1}/${conflicts.length} · ${conflict.title}`,
      placeHolder: conflict.sentence,
      ignoreFocusOut: true,
    });
    if (!item) break;
    choices.push(item.choice);
  }
  return conflicts.map((_, i) => choices[i] ?? null);
}

function itemsFor({ options }: GapListConflict): OptionItem[] {
  const values = options.map(({ value, source, note }, choice): OptionItem => ({
    label: value,
    description: note,
    detail: source,
    choice,
  }));
  return [...values, { label: l10n.t('Take none; leave it open'), choice: null }];
}
