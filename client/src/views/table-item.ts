import {
  l10n,
  languages,
  LanguageStatusSeverity,
  window,
  Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
} from 'vscode';
import type { Summaries } from '../summaries';

/** Says in the language status what of the data table of a text could not be used. Where all could there is no item at all. */
export function createTableItem(summaries: Summaries, selector: DocumentSelector): Disposable {
  let item: LanguageStatusItem | undefined;
  let shown = '';
  const show = () => {
    const active = window.activeTextEditor?.document;
    const problems = (active && summaries.of(active.uri)?.tableProblems) ?? [];
    const key = problems.join('\n');
    if (key === shown) return;
    shown = key;
    item?.dispose();
    item = createItem(problems, selector);
  };
  return Disposable.from(summaries.onDidChange(show), window.onDidChangeActiveTextEditor(show), {
    dispose: () => item?.dispose(),
  });
}

function createItem([first, ...others]: readonly string[], selector: DocumentSelector): LanguageStatusItem | undefined {
  if (first === undefined) return undefined;
  const item = languages.createLanguageStatusItem('zongjie.table', selector);
  item.name = l10n.t('Data table');
  item.severity = LanguageStatusSeverity.Warning;
  item.text = first;
  if (others.length > 0) item.detail = l10n.t('and {0} more in the log', others.length);
  item.command = { command: 'zongjie.showLog', title: l10n.t('Show log') };
  return item;
}
