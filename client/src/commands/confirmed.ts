import { l10n, window } from 'vscode';

/** Asks once, naming whose figures they are, before values of another subject are written. Nothing to ask is a yes. */
export async function confirmed(message: string | undefined): Promise<boolean> {
  if (message === undefined) return true;
  const fill = l10n.t('Fill in');
  return (await window.showWarningMessage(message, { modal: true }, fill)) === fill;
}
