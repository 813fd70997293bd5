import { l10n, QuickPickItemKind, type QuickPickItem } from 'vscode';
import type { GapCard, GapOffer } from '../../../../server/src/protocol';
import { clipAround } from './clip';

/** What the writer decides about one gap; `again` at the end of the walk: to go through what is still open. */
export type Choice =
  | { readonly type: 'offer'; readonly offer: GapOffer }
  /** A value of his own, for this gap or for all that stand for the same. */
  | { readonly type: 'value'; readonly value: string; readonly everywhere: boolean }
  | { readonly type: 'skip' | 'previous' | 'undo' | 'again' | 'leave' };

interface ChoiceItem extends QuickPickItem {
  readonly choice: Choice;
}
export type Item = ChoiceItem | QuickPickItem;

/** What is asked in the list that stays open through a walk. */
export interface Asked {
  /** Behind the name of the command. */
  readonly title: readonly string[];
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** The items for a typed value; null where none is asked for. */
  readonly itemsFor: ((value: string) => readonly Item[]) | null;
}

/**
 * One gap's card with all that can be done. Typing asks for a value of one's own. Return alone takes the preferred offer, and where
 * there is none it skips: a figure that needs checking is never taken by a key pressed twice.
 */
export function askGap(card: GapCard, progress: string, canUndo: boolean): Asked {
  return {
    title: [progress, card.section],
    placeholder: `${card.message}　${clipAround(card.sentence)}`,
    items: itemsFor(card, canUndo),
    itemsFor: value => itemsForValue(card, value),
  };
}

/** Behind the last gap: whether the writer wants to go through those that are still open. */
export function askAgain(filled: number, open: number): Asked {
  const again = l10n.t('Go through the {0} that are still open, from the beginning', open);
  return {
    title: [],
    placeholder: l10n.t('This was the last gap. Filled in: {0}; still open: {1}', filled, open),
    items: [
      { label: again, choice: { type: 'again' } },
      { label: l10n.t('Finish'), choice: { type: 'leave' } },
    ],
    itemsFor: null,
  };
}

/** What Return alone takes. */
export function isActive(item: Item): boolean {
  if (!('choice' in item)) return false;
  const { choice } = item;
  return choice.type === 'offer' ? choice.offer.preferred : ['value', 'skip', 'again'].includes(choice.type);
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

/** What the value makes of the sentence stands below it: typing hides what was asked. */
function itemsForValue({ equal, sentence }: GapCard, value: string): readonly Item[] {
  const own: ChoiceItem = {
    label: equal ? l10n.t('Fill in “{0}” here only', value) : l10n.t('Fill in “{0}”', value),
    detail: clipAround(sentence, value),
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

function separator(label: string): QuickPickItem {
  return { label, kind: QuickPickItemKind.Separator };
}
