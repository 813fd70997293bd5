import { l10n, QuickInputButtons, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { GapCard, GapOffer } from '../../../../server/src/protocol';

/** What the writer decides about one gap. */
export type Choice =
  | { readonly type: 'offer'; readonly offer: GapOffer }
  /** A value of his own, for this gap or for all that stand for the same. */
  | { readonly type: 'value'; readonly value: string; readonly everywhere: boolean }
  | { readonly type: 'skip' | 'previous' | 'undo' | 'leave' };

interface ChoiceItem extends QuickPickItem {
  readonly choice: Choice;
}
type Item = ChoiceItem | QuickPickItem;

/**
 * Shows one gap's card with all that can be done. Typing asks for a value of one's own. Return alone takes the preferred offer,
 * and where there is none it skips: a figure that needs checking is never taken by a key pressed twice.
 */
export function choose(card: GapCard, progress: string, canUndo: boolean): Promise<Choice> {
  return new Promise(resolve => {
    const pick = window.createQuickPick<Item>();
    pick.title = [l10n.t('Fill in Data'), progress, card.section].filter(part => part !== '').join(' · ');
    pick.placeholder = `${card.message}　${card.sentence}`;
    pick.buttons = [QuickInputButtons.Back];
    const offered = itemsFor(card, canUndo);
    const show = (typed: string) => {
      const items = typed === '' ? offered : itemsForValue(card, typed);
      pick.items = items;
      const active = items.find(item => isActive(item));
      pick.activeItems = active ? [active] : [];
    };
    show('');
    let settled = false;
    const settle = (choice: Choice) => {
      if (settled) return;
      settled = true;
      resolve(choice);
      pick.dispose();
    };
    pick.onDidChangeValue(value => show(value.trim()));
    pick.onDidTriggerButton(() => settle({ type: 'previous' }));
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      const choice = item && 'choice' in item ? item.choice : undefined;
      // Return may come before the items for what was typed have: what was typed counts.
      const value = pick.value.trim();
      if (value !== '') settle({ type: 'value', value, everywhere: choice?.type === 'value' && choice.everywhere });
      else if (choice) settle(choice);
    });
    pick.onDidHide(() => settle({ type: 'leave' }));
    pick.show();
  });
}

function itemsFor({ offers, equal }: GapCard, canUndo: boolean): readonly Item[] {
  const values = offers.map((offer): ChoiceItem => ({ label: offer.title, choice: { type: 'offer', offer } }));
  const hint = equal && l10n.t('type a value to fill in all {0} “{1}” of the text', equal.ranges.length, equal.name);
  return [
    ...(values.length > 0 ? [separator(l10n.t('Values from your own sources')), ...values] : []),
    separator(hint ?? l10n.t('type a value of your own')),
    { label: l10n.t('Skip'), choice: { type: 'skip' } },
    { label: l10n.t('Back to the previous gap'), choice: { type: 'previous' } },
    ...(canUndo ? [{ label: l10n.t('Undo the last fill'), choice: { type: 'undo' } as const }] : []),
    { label: l10n.t('Leave; go on from here next time'), choice: { type: 'leave' } },
  ];
}

function itemsForValue({ equal }: GapCard, value: string): readonly Item[] {
  const own: ChoiceItem = {
    label: equal ? l10n.t('Fill in “{0}” here only', value) : l10n.t('Fill in “{0}”', value),
    alwaysShow: true,
    choice: { type: 'value', value, everywhere: false },
  };
  if (!equal) return [own];
  const all: ChoiceItem = {
    label: l10n.t('Fill in “{0}” for all {1} “{2}” of the text', value, equal.ranges.length, equal.name),
    alwaysShow: true,
    choice: { type: 'value', value, everywhere: true },
  };
  return [own, all];
}

function isActive(item: Item): boolean {
  if (!('choice' in item)) return false;
  const { choice } = item;
  return choice.type === 'offer' ? choice.offer.preferred : choice.type === 'value' || choice.type === 'skip';
}

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}
