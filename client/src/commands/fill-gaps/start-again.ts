import { l10n, window } from 'vscode';

/** Behind the last gap: whether the writer wants to go through those that are still open. */
export async function startAgain(filled: number, open: number): Promise<boolean> {
  const again = l10n.t('Go through the {0} that are still open, from the beginning', open);
  const picked = await window.showQuickPick([again, l10n.t('Finish')], {
    title: l10n.t('Fill in Data'),
    placeHolder: l10n.t('This was the last gap. Filled in: {0}; still open: {1}', filled, open),
  });
  return picked === again;
}
