import { CancellationTokenSource, commands, l10n, StatusBarAlignment, window, type CancellationToken } from 'vscode';

/** How a comparison shows how far it is, quietly: in the status bar, where a click cancels it. */
export interface CompareProgress {
  readonly token: CancellationToken;
  readonly report: (done: number, all: number) => void;
  readonly end: () => void;
}

export function showProgress(): CompareProgress {
  const source = new CancellationTokenSource();
  const item = window.createStatusBarItem('zongjie.compare', StatusBarAlignment.Left, 0);
  const name = `zongjie.cancelComparison.${++started}`;
  const cancel = commands.registerCommand(name, () => source.cancel());
  item.name = l10n.t('Work Summary');
  item.text = `$(sync~spin) ${l10n.t('Comparing…')}`;
  item.tooltip = l10n.t('Click to cancel');
  item.command = name;
  item.show();
  return {
    token: source.token,
    report: (done, all) => {
      item.text = `$(sync~spin) ${l10n.t('Comparing {0} of {1}; click to cancel', done, all)}`;
    },
    end: () => {
      item.dispose();
      cancel.dispose();
      source.dispose();
    },
  };
}

/** Two folders may be compared at a time. */
let started = 0;
