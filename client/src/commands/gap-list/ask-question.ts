import { l10n, QuickInputButtons, window, type QuickPickItem } from 'vscode';
import type { GapListQuestion } from '../../../../server/src/protocol';
import type { FreeOption, Given } from './given-answers';

/** `leave` leaves this question and all behind it open. */
type Choice = Given | { readonly type: 'back' } | { readonly type: 'leave' };

interface ChoiceItem extends QuickPickItem {
  readonly choice: Choice;
  /** What is shown in the text while the item is the active one. */
  readonly ranges: GapListQuestion['ranges'];
}

/**
 * Asks the writer about one thing of the returns. Moving through the options shows their places in the text. Return alone takes the
 * first option only where nothing speaks against it.
 */
export function askQuestion(
  question: GapListQuestion,
  options: readonly FreeOption[],
  progress: string,
  reveal: (ranges: GapListQuestion['ranges']) => void,
): Promise<Choice> {
  return new Promise(resolve => {
    const pick = window.createQuickPick<ChoiceItem>();
    pick.title = [question.reason, progress, question.title].join(' · ');
    pick.placeholder = `${l10n.t('Esc: the rest stays open, what is settled is filled in')}　${question.sentence}`;
    pick.ignoreFocusOut = true;
    pick.buttons = [QuickInputButtons.Back];
    const offered = itemsFor(question, options);
    const show = (typed: string) => {
      pick.items = typed !== '' && question.takesOwn ? [ownItem(question, typed), ...offered] : offered;
      const active = pick.items.find(({ choice, description }) => choice.type !== 'option' || !description);
      pick.activeItems = active ? [active] : [];
    };
    show('');
    let settled = false;
    const finish = (choice: Choice) => {
      if (settled) return;
      settled = true;
      resolve(choice);
      pick.dispose();
    };
    pick.onDidChangeValue(value => show(value.trim()));
    pick.onDidChangeActive(([item]) => item && reveal(item.ranges));
    pick.onDidTriggerButton(() => finish({ type: 'back' }));
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      const typed = pick.value.trim();
      // Return may come before the items for what was typed have: what was typed counts, unless it was to find an option.
      const isFound = item?.choice.type === 'option' && item.label.includes(typed);
      if (typed !== '' && question.takesOwn && !isFound) finish({ type: 'own', value: typed });
      else if (item) finish(item.choice);
    });
    pick.onDidHide(() => finish({ type: 'leave' }));
    pick.show();
  });
}

function itemsFor({ ranges, takesOwn }: GapListQuestion, options: readonly FreeOption[]): readonly ChoiceItem[] {
  const hint = takesOwn ? { description: l10n.t('type a value of your own') } : {};
  return [
    ...options.map(({ option: { label, note, detail, ranges: places }, index }): ChoiceItem => ({
      label,
      description: note,
      detail,
      choice: { type: 'option', option: index },
      ranges: places,
    })),
    { label: l10n.t('Take none; leave it open'), ...hint, choice: { type: 'open' }, ranges },
    { label: l10n.t('Leave this and the rest open'), description: 'Esc', choice: { type: 'leave' }, ranges },
  ];
}

function ownItem({ ranges }: GapListQuestion, value: string): ChoiceItem {
  return { label: l10n.t('Fill in “{0}”', value), alwaysShow: true, choice: { type: 'own', value }, ranges };
}
