import { l10n, window } from 'vscode';

/** From which year to go to the next, of those around one; undefined where the writer picks none. */
export async function chooseYear(around: number): Promise<number | undefined> {
  const years = [around + 1, around - 1, around - 2, around - 3];
  const items = years.map(year => ({ label: l10n.t('{0} to {1}', year, year + 1), year }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Check for the New Year'),
    placeHolder: l10n.t('From which year to which?'),
  });
  return picked?.year;
}
