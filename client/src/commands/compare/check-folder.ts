import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { FilesCompared } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';
import { nameOf } from '../places';
import { findTexts } from './find-texts';
import { showProgress } from './progress';
import type { CompareResults } from './results';

/** 检查整个文件夹: what its texts have from one another. `given` is the folder that a menu hands over. */
export async function checkFolder(requests: Requests, results: CompareResults, given: unknown): Promise<void> {
  const folder = given instanceof Uri ? given : await chooseFolder();
  if (!folder) {
    window.setStatusBarMessage(l10n.t('Open the folder with your texts first'), 8000);
    return;
  }
  results.clear();
  let found = 0;
  const progress = showProgress();
  try {
    const { files, isCut } = await findTexts(folder, progress.token);
    let done = 0;
    const answer = await requests.compareFiles(
      files.map(uri => uri.toString()),
      progress.token,
      ({ uri, diagnostics }) => {
        progress.report(++done, files.length);
        found += diagnostics.length;
        if (diagnostics.length > 0) results.put(Uri.parse(uri), diagnostics);
      },
    );
    tell(answer && { ...answer, isCut }, found);
  } finally {
    progress.end();
  }
  if (found > 0) void commands.executeCommand('workbench.actions.view.problems');
}

async function chooseFolder(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const own = active && workspace.getWorkspaceFolder(active);
  const folders = workspace.workspaceFolders ?? [];
  if (own ?? folders.length === 1) return (own ?? folders[0])?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  return active && active.scheme !== 'untitled' ? Uri.joinPath(active, '..') : undefined;
}

/** Null: it was cancelled; what had been found by then stays. */
function tell(compared: (FilesCompared & { readonly isCut: boolean }) | null, found: number): void {
  if (!compared) {
    window.setStatusBarMessage(l10n.t('Comparing was cancelled; {0} places were found', found), 8000);
    return;
  }
  const { leftOut, unreadable, isCut } = compared;
  const problems = [
    ...(leftOut === null ? [] : [leftOut]),
    ...(isCut ? [l10n.t('The folder holds too many files; compare smaller folders.')] : []),
    ...(unreadable.length === 0
      ? []
      : [l10n.t('{0} could not be read: {1}', unreadable.length, unreadable.slice(0, 3).map(lastName).join('、'))]),
  ];
  if (problems.length > 0) void window.showWarningMessage(problems.join(' '));
  window.setStatusBarMessage(
    l10n.t('{0} texts compared: {1} places stand in another one', compared.compared, found),
    8000,
  );
}

function lastName(uri: string): string {
  return nameOf(Uri.parse(uri));
}
