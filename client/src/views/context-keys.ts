import { commands, window, Disposable } from 'vscode';
import type { Summaries } from '../summaries';

/** Keeps `zongjie.active` (the active editor shows a summary) and `zongjie.hasGaps`, which menus and keys ask for. */
export function keepContextKeys(summaries: Summaries): Disposable {
  const shown = new Map<string, boolean>();
  const put = (key: string, value: boolean) => {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    const document = window.activeTextEditor?.document;
    const status = document && summaries.of(document.uri);
    put('zongjie.active', status !== undefined);
    put('zongjie.hasGaps', (status?.gaps ?? 0) > 0);
  };
  update();
  return Disposable.from(summaries.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}
