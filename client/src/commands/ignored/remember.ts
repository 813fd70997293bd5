import { l10n, Uri, window } from 'vscode';
import type { RememberArguments } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';
import { editRememberedFile } from './remembered-file';

/** 忽略这一处, 不是重复 …: what the server's quick-fixes call. Whether it is remembered now. */
export async function rememberEntries(
  requests: Requests,
  { file, problem, entries }: RememberArguments,
): Promise<boolean> {
  if (file === null) {
    void window.showWarningMessage(problem);
    return false;
  }
  const isKept = await editRememberedFile(requests, Uri.parse(file), { add: entries });
  if (isKept) window.setStatusBarMessage(l10n.t('Ignored. The command “Manage Ignored Findings” takes it back.'), 8000);
  return isKept;
}
