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

/** Says in the language status of a very large text that only its outline is served. Of any other text there is no item at all. */
export function createSizeItem(summaries: Summaries, selector: DocumentSelector): Disposable {
  let item: LanguageStatusItem | undefined;
  const show = () => {
    const active = window.activeTextEditor?.document;
    const isLarge = active !== undefined && summaries.of(active.uri)?.outlineOnly === true;
    if (isLarge === (item !== undefined)) return;
    item?.dispose();
    item = isLarge ? createItem(selector) : undefined;
  };
  return Disposable.from(summaries.onDidChange(show), window.onDidChangeActiveTextEditor(show), {
    dispose: () => item?.dispose(),
  });
}

function createItem(selector: DocumentSelector): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('zongjie.size', selector);
  item.name = l10n.t('Work Summary');
  item.severity = LanguageStatusSeverity.Warning;
  item.text = l10n.t('Larger than 10 MB: only the outline is shown');
  item.detail = l10n.t('Split the text into several files to have it checked');
  return item;
}
