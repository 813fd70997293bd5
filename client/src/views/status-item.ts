import { l10n, StatusBarAlignment, window, workspace, Disposable, type StatusBarItem } from 'vscode';
import { CLIENT_ID } from '../names';
import type { Summaries } from '../summaries';
import { statusText } from './status-text';

/** The one status item, 「待填 7 · 2341 字」: of the document in the active editor, when it is served. A click goes to the next gap. */
export function createStatusItem(summaries: Summaries): Disposable {
  const item = window.createStatusBarItem('zongjie.status', StatusBarAlignment.Right, 110);
  item.name = l10n.t('Work Summary');
  item.command = 'zongjie.nextGap';
  const show = () => showActive(item, summaries);
  show();
  return Disposable.from(
    item,
    summaries.onDidChange(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(CLIENT_ID)) show();
    }),
  );
}

function showActive(item: StatusBarItem, summaries: Summaries): void {
  const document = window.activeTextEditor?.document;
  const status = document && summaries.of(document.uri);
  if (!status) {
    item.hide();
    return;
  }
  const target = workspace.getConfiguration(CLIENT_ID, document).get<number>('targetCharacters', 0);
  item.text = statusText(status, target);
  item.tooltip = status.gaps > 0 ? l10n.t('Go to the next gap') : l10n.t('No gap is left to fill in');
  item.show();
}
