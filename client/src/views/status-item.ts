import { l10n, StatusBarAlignment, window, Disposable, type StatusBarItem } from 'vscode';
import type { Summaries } from '../summaries';
import { statusText } from './status-text';

/** The one status item, 「待填 7 · 2341 字」: of the document in the active editor, when it is served. A click goes to the next gap. */
export function createStatusItem(summaries: Summaries): Disposable {
  const item = window.createStatusBarItem('zongjie.status', StatusBarAlignment.Right, 110);
  item.name = l10n.t('Work Summary');
  item.command = 'zongjie.nextGap';
  const show = () => showActive(item, summaries);
  show();
  return Disposable.from(item, summaries.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}

function showActive(item: StatusBarItem, summaries: Summaries): void {
  const document = window.activeTextEditor?.document;
  const status = document && summaries.of(document.uri);
  if (!status) {
    item.hide();
    return;
  }
  item.text = statusText(status, status.targetCharacters);
  item.tooltip = status.gaps > 0 ? l10n.t('Go to the next gap') : l10n.t('No gap is left to fill in');
  item.show();
}
