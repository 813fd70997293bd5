import { l10n, Range, ThemeIcon, Uri, window, workspace, type QuickInputButton, type QuickPickItem } from 'vscode';
import type { ListedEntry, RememberedList } from '../../../../server/src/protocol';
import { toRange } from '../../convert';
import type { Requests } from '../../requests';
import { editRememberedFile, readRememberedFile, REMEMBERED_PATH, tellProblem } from './remembered-file';

/** 管理忽略项: all that is remembered, to go to, to take back, and, of what matches nothing any more, to clear away. */
export async function manageIgnored(requests: Requests): Promise<void> {
  const list = await listAll(requests);
  for (const { uri, message } of list.problems) void tellProblem(Uri.parse(uri), message);
  if (list.entries.length === 0) {
    if (list.problems.length === 0) window.setStatusBarMessage(l10n.t('Nothing is ignored in this folder'), 8000);
    return;
  }
  show(requests, list);
}

/** Takes away all entries that match nothing any more; how many. */
export async function forgetLost(requests: Requests): Promise<number> {
  const lost = (await listAll(requests)).entries.filter(({ isLost }) => isLost);
  await forget(requests, lost);
  return lost.length;
}

interface EntryItem extends QuickPickItem {
  readonly entry: ListedEntry;
}

function show(requests: Requests, list: RememberedList): void {
  const pick = window.createQuickPick<EntryItem>();
  pick.title = l10n.t('Ignored Findings');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const fill = ({ entries }: RememberedList) => {
    const lost = entries.filter(({ isLost }) => isLost);
    pick.items = [...lost, ...entries.filter(({ isLost }) => !isLost)].map(toItem);
    pick.placeholder =
      lost.length === 0
        ? l10n.t('{0} ignored', entries.length)
        : l10n.t('{0} ignored, {1} of them match nothing any more', entries.length, lost.length);
    pick.buttons = lost.length > 0 ? [clearAway()] : [];
  };
  const forgetAndRefresh = async (entries: readonly ListedEntry[]) => {
    pick.busy = true;
    await forget(requests, entries);
    const left = await listAll(requests);
    if (left.entries.length === 0) pick.hide();
    else fill(left);
    pick.busy = false;
  };
  fill(list);
  pick.onDidTriggerItemButton(({ item }) => void forgetAndRefresh([item.entry]));
  pick.onDidTriggerButton(
    () => void forgetAndRefresh(pick.items.flatMap(({ entry }) => (entry.isLost ? [entry] : []))),
  );
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    pick.hide();
    if (item) void goTo(item.entry);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function toItem(entry: ListedEntry): EntryItem {
  const { label, place, detail, isLost } = entry;
  return {
    label: isLost ? `$(warning) ${label}` : label,
    description: place,
    detail: isLost ? l10n.t('{0} · matches nothing any more', detail) : detail,
    buttons: [{ iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Report it again') }],
    entry,
  };
}

function clearAway(): QuickInputButton {
  return { iconPath: new ThemeIcon('clear-all'), tooltip: l10n.t('Clear away what matches nothing any more') };
}

/** To the words, else to the entry in its file. */
async function goTo({ at, file }: ListedEntry): Promise<void> {
  if (at) await window.showTextDocument(Uri.parse(at.uri), { selection: toRange(at.range) });
  else await window.showTextDocument(Uri.parse(file), { selection: new Range(0, 0, 0, 0) });
}

async function forget(requests: Requests, entries: readonly ListedEntry[]): Promise<void> {
  for (const file of new Set(entries.map(entry => entry.file))) {
    const remove = entries.filter(entry => entry.file === file).map(({ item }) => item);
    await editRememberedFile(requests, Uri.parse(file), { remove });
  }
}

async function listAll(requests: Requests): Promise<RememberedList> {
  const roots = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, REMEMBERED_PATH));
  const found = await workspace.findFiles(`**/${REMEMBERED_PATH}`);
  const files = new Map([...roots, ...found].map(uri => [uri.toString(), uri]));
  const read: { readonly uri: string; readonly content: string }[] = [];
  for (const [uri, file] of files) {
    const content = await readRememberedFile(file);
    if (content !== null) read.push({ uri, content });
  }
  return requests.listRemembered({ files: read });
}
