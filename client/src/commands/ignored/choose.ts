import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { ChooseIgnoredArguments, IgnoreChoice } from '../../../../server/src/protocol';
import type { Requests } from '../../requests';
import { rememberEntries } from './remember';

interface ChoiceItem extends QuickPickItem {
  readonly entries: IgnoreChoice['entries'];
}

/** 忽略…: all ways of not hearing again of the findings at a place, those of one rule together. */
export async function chooseIgnored(
  requests: Requests,
  { file, problem, choices }: ChooseIgnoredArguments,
): Promise<void> {
  // What cannot be remembered need not be picked first.
  if (file === null) {
    await rememberEntries(requests, { file, problem, entries: [] });
    return;
  }
  const picked = await window.showQuickPick(itemsOf(choices), { title: l10n.t('Ignore') });
  if (picked && 'entries' in picked) await rememberEntries(requests, { file, problem, entries: picked.entries });
}

function itemsOf(choices: readonly IgnoreChoice[]): readonly (ChoiceItem | QuickPickItem)[] {
  return [...new Set(choices.map(({ group }) => group))].flatMap(group => [
    { label: group, kind: QuickPickItemKind.Separator },
    ...choices.filter(choice => choice.group === group).map(({ title, entries }) => ({ label: title, entries })),
  ]);
}
