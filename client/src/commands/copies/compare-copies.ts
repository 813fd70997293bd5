import { l10n, Uri, window, workspace, type Range } from 'vscode';
import type { CompareCopiesArguments } from '../../../../server/src/protocol';
import { toRange } from '../../convert';
import type { Reports } from '../../views/reports';

/** 对比: two copies side by side in the editor's own diff, as they stand now; of several the writer chooses. */
export async function compareCopies(reports: Reports, { uri, first, others }: CompareCopiesArguments): Promise<void> {
  const other = others.length > 1 ? await choose(others) : others[0];
  if (!other) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const side = (range: CompareCopiesArguments['first']) => {
    const whole = toRange(range);
    const lines = document.validateRange(whole.with(whole.start.with({ character: 0 })));
    return { name: linesName(whole), text: document.getText(lines) };
  };
  await reports.compare(side(first), side(other));
}

async function choose(others: CompareCopiesArguments['others']): Promise<CompareCopiesArguments['first'] | undefined> {
  const items = others.map(range => ({ label: linesName(toRange(range)), range }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Which copy is to be compared?') }))?.range;
}

/** Line 12, lines 3 to 9 */
export function linesName({ start, end }: Range): string {
  const [from, to] = [start.line + 1, end.line + 1];
  return from === to ? l10n.t('Line {0}', from) : l10n.t('Lines {0} to {1}', from, to);
}
