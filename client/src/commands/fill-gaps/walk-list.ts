import { l10n, QuickInputButtons, window } from 'vscode';
import { isActive, type Asked, type Choice, type Item } from './choose';
import { typedAhead } from './typed-ahead';

/** The one list of a walk. It has the keyboard from the first gap to the last, so that no key falls into the text between two. */
export interface WalkList {
  /** What the writer answers; `leave` once he has closed the list. */
  readonly ask: (asked: Asked) => Promise<Choice>;
  /** Drops what was typed ahead, where the gap it was meant for does not come. */
  readonly forget: () => void;
  readonly close: () => void;
}

/**
 * Opens the list, busy until something is asked. What is typed while it is busy stays for the next gap; Return behind typed text
 * keeps that as the answer there, Return alone does nothing.
 */
export function openWalkList(): WalkList {
  const pick = window.createQuickPick<Item>();
  const name = l10n.t('Fill in Data');
  const typed = typedAhead(value => (pick.value = value));
  let answers: readonly string[] = [];
  let open: { readonly asked: Asked; readonly resolve: (choice: Choice) => void } | null = null;
  let isClosed = false;

  const settle = (choice: Choice) => {
    const settled = open;
    open = null;
    pick.busy = true;
    settled?.resolve(choice);
  };
  const show = () => {
    if (!open) return;
    const { items, itemsFor } = open.asked;
    const value = typed.value();
    pick.items = value === '' || !itemsFor ? items : itemsFor(value);
    const active = pick.items.find(isActive);
    pick.activeItems = active ? [active] : [];
  };
  const accept = () => {
    // What is not among the items any more was an answer to the gap before.
    const item = pick.items.find(each => each === pick.selectedItems[0]);
    const choice = item && 'choice' in item ? item.choice : undefined;
    const value = open && !open.asked.itemsFor ? '' : typed.take();
    // Return may come before the items for what was typed have: what was typed counts.
    if (value === '') {
      if (open && choice) settle(choice);
    } else if (open) settle({ type: 'value', value, everywhere: choice?.type === 'value' && choice.everywhere });
    else answers = [...answers, value];
  };

  pick.title = name;
  pick.ignoreFocusOut = true;
  pick.busy = true;
  pick.buttons = [QuickInputButtons.Back];
  pick.onDidChangeValue(value => {
    typed.heard(value);
    show();
  });
  pick.onDidTriggerButton(() => {
    if (!open) return;
    typed.take();
    settle({ type: 'previous' });
  });
  pick.onDidAccept(accept);
  pick.onDidHide(() => {
    isClosed = true;
    settle({ type: 'leave' });
  });
  pick.show();

  const forget = () => {
    answers = [];
    typed.take();
  };
  return {
    forget,
    ask: asked => {
      if (isClosed) return Promise.resolve({ type: 'leave' });
      pick.title = [name, ...asked.title].filter(part => part !== '').join(' · ');
      pick.placeholder = asked.placeholder;
      if (!asked.itemsFor) forget();
      const [value, ...later] = answers;
      answers = later;
      if (value !== undefined) return Promise.resolve({ type: 'value', value, everywhere: false });
      return new Promise(resolve => {
        open = { asked, resolve };
        show();
        pick.busy = false;
      });
    },
    close: () => pick.dispose(),
  };
}
